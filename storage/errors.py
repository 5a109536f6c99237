"""The one error that storage raises on purpose."""


class StoreError(Exception):
    """A store that cannot be used as asked. The message is one line: what, where, what to do."""
