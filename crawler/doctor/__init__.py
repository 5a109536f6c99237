"""`orewire doctor`: are the facts that a wire is built on true today? Asks the wire, stores nothing."""
