"""The one exception for evidence that does not hold."""


class Invalid(Exception):
    """Something offered as evidence is not what it claims to be.

    `code` is stable and never changes its meaning; `certificate.findings` has a sentence for each. No content
    of the offending file is kept, so the exception may be logged.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
