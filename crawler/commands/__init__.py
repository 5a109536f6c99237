"""The commands of `orewire`, one file each, loaded when asked for so that the CLI starts fast."""
