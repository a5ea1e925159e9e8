"""What goes wrong with the store, each in one clear line."""


class StoreError(Exception):
    """The store cannot be made, opened, read or written. The message is one line for a person."""


class SealError(StoreError):
    """A sealed value cannot be opened: its data key was erased, or the value was damaged or put elsewhere."""
