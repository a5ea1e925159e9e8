"""What a site profile (`*.yml`) can say. The docstrings are the text of docs/bronprofiel.md, hence Dutch."""

import ipaddress
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, StringConstraints, field_validator, model_validator

from crawler.profile_fetch import FLOOR_DELAY_S, Fetch, Share
from crawler.selectors import Css, JmesPath, PageRule, Part, Pick, Regex, Where, XPath

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
FieldName = Literal[
    "name", "phone", "price", "city", "age", "posted", "updated", "availability", "address", "email", "website"
]
CoverageName = Literal[
    "title", "text", "photos", "name", "phone", "price", "city", "age", "posted", "updated", "availability",
    "address", "email", "website",
]


SLOTS = ("municipality", "municipality_slug", "municipality_code", "place", "place_slug", "postcode")
"""What a start address can leave open for the processing decision."""


class Identity(Part):
    """Wat de bron is en wie erover gaat."""

    key: Key
    """Korte vaste naam: kleine letters, cijfers, streepjes. Verandert nooit; het verwerkingsbesluit noemt hem."""
    title: Annotated[str, StringConstraints(min_length=1, max_length=80)]
    """Naam op het scherm."""
    base_urls: Annotated[tuple[str, ...], Field(min_length=1)]
    """Adressen van de site (http of https). Alleen deze servers worden bezocht; de eerste vult
    relatieve adressen aan."""
    photo_hosts: tuple[str, ...] = ()
    """Andere servers waar foto's staan (`foto.voorbeeld.nl`, zo nodig met poort). Alleen foto's komen daarvandaan."""
    owner: str = ""
    """Aanspreekpunt bij de site, als dat er is."""
    history: tuple[str, ...] = ()
    """Wat er wanneer aan dit profiel veranderde, één regel per keer."""

    @field_validator("base_urls")
    @classmethod
    def _are_addresses(cls, urls: tuple[str, ...]) -> tuple[str, ...]:
        for url in urls:
            parts = urlsplit(url)
            if parts.scheme not in ("http", "https") or not parts.hostname:
                raise ValueError(f"geen http(s)-adres: {url!r}")
            if parts.username or parts.password:
                raise ValueError("een adres met gebruikersnaam wordt niet bezocht")
            parts.port  # noqa: B018  (raises ValueError when it is no port)
        return urls

    @field_validator("photo_hosts")
    @classmethod
    def _are_hosts(cls, hosts: tuple[str, ...]) -> tuple[str, ...]:
        for host in hosts:
            parts = urlsplit(f"//{host}")
            if not parts.hostname or parts.path or parts.username or parts.query:
                raise ValueError(f"geen servernaam: {host!r}")
        return hosts


class EmbeddedJson(Part):
    """Waar de JSON in de pagina staat."""

    css: Css | None = None
    """Selector van het `script`-element."""
    regex: Regex | None = None
    """Reguliere expressie over de broncode; de eerste groep is de JSON."""

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if (self.css is None) == (self.regex is None):
            raise ValueError("noem css of regex")
        return self


class ExternalId(Part):
    """Het eigen nummer van een advertentie op de site. Zonder `json`, `css` of `xpath` komt het uit het adres."""

    regex: Regex | None = None
    """Houd alleen wat hierop past (eerste groep)."""
    css: Css | None = None
    """Selector binnen het lijstelement, bijvoorbeeld `::attr(data-id)`."""
    xpath: XPath | None = None
    """XPath binnen het lijstelement, bijvoorbeeld `@data-id`."""
    json_: JmesPath | None = Field(default=None, alias="json")
    """JMESPath binnen het element van een JSON-lijst."""


class Next(Part):
    """De volgende pagina van een lijst: een koppeling (css, xpath), een waarde in JSON, of een oplopend getal."""

    css: Css | None = None
    """Selector van de koppeling of van de waarde."""
    xpath: XPath | None = None
    """Hetzelfde in XPath."""
    attribute: str = "href"
    """Attribuut van het gekozen element."""
    json_: JmesPath | None = Field(default=None, alias="json")
    """JMESPath van het volgende adres, of van de waarde (cursor) voor `parameter`."""
    parameter: str | None = None
    """Naam in het adres (`?pagina=2`) waarin de gevonden waarde komt; zonder css, xpath en json telt het op."""
    first: int = 1
    """Getal van de eerste pagina, als het adres er nog geen noemt."""
    step: Annotated[int, Field(ge=1)] = 1
    """Hoeveel het getal per pagina oploopt."""

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum(source is not None for source in (self.css, self.xpath, self.json_)) > 1:
            raise ValueError("noem hoogstens één van css, xpath, json")
        if self.css is None and self.xpath is None and self.json_ is None and self.parameter is None:
            raise ValueError("noem css, xpath, json of parameter")
        return self


class Listing(Part):
    """De lijsten waar de advertenties in staan."""

    start: Annotated[tuple[str, ...], Field(min_length=1)]
    """Beginadressen; een pad wordt aangevuld met het eerste adres van de site. Plekken worden gevuld voor elke gemeente
    van `scope` en `spread` in het verwerkingsbesluit: `{municipality}` (naam), `{municipality_code}` (CBS, `GM0321`),
    `{place}` (elke woonplaats van de gemeente), `{postcode}` (elke viercijferige postcode). Met `_slug` erachter, zoals
    `{place_slug}`: kleine letters met streepjes. Zonder zulke plekken wordt het adres zelf bezocht."""
    items: Pick
    """Het element van één advertentie in de lijst (css, xpath, of json voor een JSON-lijst)."""
    link: Pick | None = None
    """Koppeling naar de advertentie, binnen het element. Zonder deze: de eerste `a[href]`."""
    link_template: str | None = None
    """Voor JSON-lijsten zonder adres: pad met `{id}`, bijvoorbeeld `/advertentie/{id}`."""
    external_id: ExternalId = ExternalId()
    """Het eigen nummer van de advertentie."""
    ignore: tuple[Css, ...] = ()
    """Delen van het element die telkens veranderen ("2 uur geleden") en dus niets zeggen."""
    embedded_json: EmbeddedJson | None = None
    """Waar de JSON in de lijstpagina staat, voor `items`, `link`, `external_id` en `next` met `json`."""
    next: Next | None = None
    """De volgende pagina."""
    stop_when: tuple[PageRule, ...] = ()
    """Bij zo'n pagina komt er geen volgende meer."""
    max_depth: Annotated[int, Field(ge=0, le=100_000)] = 100
    """Hoeveel pagina's er na een beginadres hoogstens volgen."""

    @field_validator("start")
    @classmethod
    def _slots_are_known(cls, start: tuple[str, ...]) -> tuple[str, ...]:
        for url in start:
            try:
                url.format(**dict.fromkeys(SLOTS, "x"))
            except (KeyError, IndexError, ValueError, AttributeError) as error:
                known = ", ".join(f"{{{slot}}}" for slot in SLOTS)
                raise ValueError(f"onbekende plek in {url!r}; bekend zijn {known}") from error
            if not url.startswith(("http://", "https://", "/")):
                raise ValueError(f"een beginadres begint met http(s):// of met /: {url!r}")
        return start

    @model_validator(mode="after")
    def _link_can_be_made(self) -> Self:
        if self.items.json_ is not None and self.link is None and self.link_template is None:
            raise ValueError("een JSON-lijst vraagt link of link_template")
        return self


class AdPage(Part):
    """De pagina van één advertentie."""

    main: tuple[Where, ...] = ()
    """Delen die van de advertentie zelf zijn, als CSS of als XPath (begint met `/` of `(`). Zonder deze: de hele
    pagina."""
    other: tuple[Where, ...] = ()
    """Delen die niet van deze advertentie zijn ("vergelijkbare advertenties", voettekst), ook binnen `main`. Een
    nummer daarin telt nooit als het nummer van deze advertentie."""
    title: Pick
    """De titel."""
    text: Pick | None = None
    """De tekst. Zonder deze: alle zichtbare tekst van `main`."""
    fields: dict[FieldName, Pick] = Field(default_factory=dict)
    """Losse gegevens."""
    photos: Pick | None = None
    """Adressen van de foto's (`take: many`)."""
    max_photos: Annotated[int, Field(ge=0, le=100)] = 30
    """Foto's per advertentie."""
    embedded_json: EmbeddedJson | None = None
    """Waar de JSON in de pagina staat, voor gegevens met `json`."""
    json_ld_type: tuple[str, ...] = ()
    """Soorten JSON-LD of microdata (`Product`, `Offer`) waaruit gekozen wordt. Zonder deze: het eerste blok."""
    url_template: str | None = None
    """Haal in plaats van de gevonden koppeling dit adres (`{id}`), bijvoorbeeld van een JSON-API."""


class Expect(Part):
    """Wat er gewoonlijk te vinden is. Wijkt een nacht af, dan krijgt de bron een ander oordeel dan `ok`."""

    min_ads: Annotated[int, Field(ge=0)] = 1
    """Minder advertenties in de lijsten: `degraded`."""
    max_ads: Annotated[int, Field(ge=1)] = 1_000_000
    """Meer advertenties in de lijsten: `degraded` (een filter werkt niet meer)."""
    coverage: dict[CoverageName, Share] = Field(default_factory=dict)
    """Per gegeven: het deel van de gehaalde advertenties dat het ten minste heeft."""
    slow_s: Annotated[float, Field(gt=0)] = 10.0
    """Gewoonlijke antwoordtijd in seconden waarboven de bron `slow` heet."""
    blocked_share: Share = 0.05
    """Deel geweigerde verzoeken waarboven de bron `blocked` heet."""
    failed_share: Share = 0.1
    """Deel mislukte verzoeken waarboven de bron `degraded` heet; boven de helft `unreachable`."""
    drop_share: Share = 0.5
    """Onder dit deel van het gewone aantal advertenties, of van de gewone dekking van een gegeven: `degraded`."""


class SiteProfile(Part):
    """Eén bron."""

    version: str = "1"
    """Versie van dit profiel; verhoog haar bij elke verandering."""
    identity: Identity
    """Wat de bron is."""
    fetch: Fetch = Fetch()
    """Hoe er gehaald wordt."""
    listing: Listing
    """De lijsten."""
    ad: AdPage
    """De advertentiepagina."""
    gone: tuple[PageRule, ...] = ()
    """Zo ziet een verdwenen advertentie eruit. Status 404 en 410 gelden altijd."""
    blocked: tuple[PageRule, ...] = ()
    """Zo ziet een weigering eruit. Status 401, 403, 429 en bekende controlepagina's gelden altijd."""
    expect: Expect = Expect()
    """Wat er gewoonlijk te vinden is."""
    revisit_days: Annotated[int, Field(ge=1, le=28)] = 7
    """Na zoveel dagen wordt een bekende, onveranderde advertentie toch opnieuw gehaald."""

    @model_validator(mode="after")
    def _is_slow_enough(self) -> Self:
        if not self.only_loopback:
            if self.fetch.delay_s < FLOOR_DELAY_S:
                raise ValueError(f"fetch.delay_s: ten minste {FLOOR_DELAY_S:.0f} seconde buiten de eigen machine")
            if self.fetch.concurrency > 1:
                raise ValueError("fetch.concurrency: alleen 1 buiten de eigen machine")
        for start in self.listing.start:
            if not start.startswith("/") and origin(start) not in self.origins:
                raise ValueError(f"listing.start: {start!r} hoort niet bij identity.base_urls")
        return self

    @property
    def origins(self) -> frozenset[str]:
        """The servers whose pages may be fetched, as `host:port`."""
        return frozenset(origin(url) for url in self.identity.base_urls)

    @property
    def photo_origins(self) -> frozenset[str]:
        """The servers photos may come from, as `host:port`: any port-less photo host counts for http and https."""
        hosts = self.identity.photo_hosts
        return self.origins | {origin(f"{scheme}://{host}") for host in hosts for scheme in ("http", "https")}

    @property
    def hosts(self) -> frozenset[str]:
        """Every host name the profile may touch, without ports."""
        return frozenset(entry.rpartition(":")[0] for entry in self.photo_origins)

    @property
    def only_loopback(self) -> bool:
        return all(is_loopback_name(host) for host in self.hosts)


def origin(url: str) -> str:
    """`host:port` of a URL, lower case. Raises ValueError when it has none."""
    parts = urlsplit(url)
    if not parts.hostname:
        raise ValueError(f"no host in {url!r}")
    return f"{parts.hostname.rstrip('.').lower()}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


def is_loopback_name(host: str) -> bool:
    """Whether a host name is plainly this machine: localhost or a loopback address in its ordinary spelling."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
