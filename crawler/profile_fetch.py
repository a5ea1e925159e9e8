"""How a site profile says a site may be fetched. The docstrings are the text of docs/bronprofiel.md, hence Dutch."""

from datetime import time
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints, field_validator, model_validator

from crawler.selectors import Css, Part

FLOOR_DELAY_S = 1.0
"""Red line 2: never faster than this outside loopback."""
MAX_CONCURRENCY = 8
Share = Annotated[float, Field(ge=0, le=1)]


def _as_clock(value: object) -> object:
    """YAML reads 23:30 without quotes as a number of minutes."""
    return f"{value // 60:02d}:{value % 60:02d}" if type(value) is int and 0 <= value < 24 * 60 else value


ClockTime = Annotated[str, BeforeValidator(_as_clock), StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Browser(Part):
    """Alleen voor `mode: browser`: wat er met een pagina gebeurt voordat zij gelezen wordt."""

    wait_for: Css | None = None
    """Wacht tot deze selector iets vindt. Komt dat niet, dan is de pagina mislukt."""
    timeout_s: Annotated[float, Field(gt=0, le=60)] = 15
    """Hoe lang er hoogstens op gewacht wordt."""
    scroll: Annotated[int, Field(ge=0, le=200)] = 0
    """Hoe vaak er op een lijst hoogstens naar beneden gerold wordt (lijsten zonder einde)."""
    scroll_item: Css | None = None
    """Rol door zolang het aantal van deze elementen groeit."""
    hash_routes: bool = False
    """Het deel na `#` in een adres wijst een pagina aan (`#/advertentie/12`) en blijft dus staan."""
    reveal: Css | None = None
    """Knop die een nummer toont. Wordt alleen aangeklikt als het verwerkingsbesluit dat toestaat."""


class Window(Part):
    """De uren waarin de site bezocht mag worden, in Nederlandse tijd. `from` na `until` loopt over middernacht."""

    from_: ClockTime = Field(alias="from")
    """Vanaf dit uur, bijvoorbeeld `"01:00"` (tussen aanhalingstekens)."""
    until: ClockTime
    """Tot dit uur. Wat dan nog niet gehaald is, komt de volgende nacht als eerste aan de beurt (`truncated`)."""

    @model_validator(mode="after")
    def _is_open_some_time(self) -> Self:
        if self.from_ == self.until:
            raise ValueError("from en until zijn gelijk")
        return self

    @property
    def opens(self) -> time:
        return time.fromisoformat(self.from_)

    @property
    def closes(self) -> time:
        return time.fromisoformat(self.until)


class Fetch(Part):
    """Hoe er gehaald wordt: rustig, herkenbaar en met een grens."""

    mode: Literal["http", "browser"] = "http"
    """`http`: gewone pagina's. `browser`: pagina's die pas met JavaScript gevuld worden (veel trager)."""
    delay_s: Annotated[float, Field(ge=0, le=3600)] = 5.0
    """Seconden tussen twee verzoeken aan de site, foto's inbegrepen. Nooit onder 1, behalve op de eigen machine."""
    jitter: Share = 0.5
    """Toevallige verlenging van de wachttijd, als deel ervan (nooit verkorting)."""
    concurrency: Annotated[int, Field(ge=1, le=MAX_CONCURRENCY)] = 1
    """Verzoeken tegelijk. Meer dan 1 kan alleen op de eigen machine."""
    max_requests: Annotated[int, Field(ge=1, le=10_000_000)] = 5_000
    """Verzoeken per nacht."""
    max_seconds: Annotated[float, Field(gt=0, le=86_400)] = 21_600
    """Seconden per nacht."""
    window: Window | None = None
    """Alleen in deze uren. Zonder venster: op het uur van de ronde, zo lang als `max_seconds` toelaat."""
    timeout_s: Annotated[float, Field(gt=0, le=120)] = 30
    """Seconden per antwoord."""
    retries: Annotated[int, Field(ge=0, le=4)] = 2
    """Nieuwe pogingen na een storing (5xx, verbroken verbinding)."""
    encoding: str | None = None
    """Tekenset, als de site een verkeerde opgeeft en het vanzelf niet goed gaat."""
    drop_parameters: tuple[str, ...] = ()
    """Onderdelen van adressen die niets betekenen (sessies, herkomst) en dus worden weggelaten."""
    browser: Browser = Browser()
    """Instellingen voor `mode: browser`."""

    @field_validator("encoding")
    @classmethod
    def _is_known(cls, encoding: str | None) -> str | None:
        if encoding is not None:
            try:
                "".encode(encoding)
            except LookupError as error:
                raise ValueError(f"onbekende tekenset: {encoding!r}") from error
        return encoding
