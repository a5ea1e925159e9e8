"""How a profile says where something stands on a page. The docstrings are the manual's text, hence Dutch."""

import re
from typing import Annotated, Literal, Self

import jmespath
import jmespath.exceptions
from lxml import etree
from parsel.csstranslator import HTMLTranslator
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator


class Part(BaseModel):
    """The base of all parts of a profile: nothing unknown is accepted, nothing changes afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


def css_to_xpath(css: str) -> str:
    """XPath for a CSS selector, with parsel's `::text` and `::attr(name)`. Raises ValueError."""
    try:
        return HTMLTranslator().css_to_xpath(css)
    except Exception as error:
        raise ValueError(f"geen geldige CSS-selector: {css!r} ({error})") from error


def _check_css(css: str) -> str:
    _check_xpath(css_to_xpath(css))
    return css


def _check_xpath(xpath: str) -> str:
    try:
        etree.XPath(xpath)
    except etree.XPathError as error:
        raise ValueError(f"geen geldige XPath: {xpath!r} ({error})") from error
    return xpath


def _check_jmespath(expression: str) -> str:
    try:
        jmespath.compile(expression)
    except jmespath.exceptions.JMESPathError as error:
        raise ValueError(f"geen geldige JMESPath: {expression!r} ({str(error).splitlines()[0]})") from error
    return expression


def _check_regex(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"geen geldige reguliere expressie: {pattern!r} ({error})") from error
    return pattern


def is_xpath(where: str) -> bool:
    """XPath begins with a step, CSS never does."""
    return where.startswith(("/", "./", "("))


def _check_where(where: str) -> str:
    return _check_xpath(where) if is_xpath(where) else _check_css(where)


Where = Annotated[str, AfterValidator(_check_where)]
"""CSS, or XPath when it begins with `/`, `./` or `(`."""
Css = Annotated[str, AfterValidator(_check_css)]
XPath = Annotated[str, AfterValidator(_check_xpath)]
JmesPath = Annotated[str, AfterValidator(_check_jmespath)]
Regex = Annotated[str, AfterValidator(_check_regex)]

Convert = Literal["tel", "mailto", "lower", "digits", "html", "first_line", "unquote", "plus", "srcset"]


class Pick(Part):
    """Waar een gegeven staat. Noem precies één bron: css, xpath, json, json_ld of microdata."""

    css: Css | None = None
    """CSS-selector; `::text` en `::attr(naam)` mogen. Zonder die twee: de zichtbare tekst van het element."""
    xpath: XPath | None = None
    """XPath; een element geeft zijn zichtbare tekst, een attribuut of `text()` zichzelf."""
    json_: JmesPath | None = Field(default=None, alias="json")
    """JMESPath in het JSON-antwoord of in de ingebedde JSON van de pagina (zie `embedded_json`)."""
    json_ld: JmesPath | None = None
    """JMESPath in het JSON-LD-blok van de pagina (zie `json_ld_type`)."""
    microdata: JmesPath | None = None
    """JMESPath in de microdata van de pagina, bijvoorbeeld `properties.name`."""
    attribute: str | None = None
    """Neem dit attribuut van het gekozen element in plaats van de tekst, bijvoorbeeld `href`."""
    regex: Regex | None = None
    """Houd alleen wat hierop past: de eerste groep, of de hele treffer als er geen groep is."""
    split: Regex | None = None
    """Deel elke waarde hier in stukken, bijvoorbeeld een lijst adressen in één attribuut."""
    convert: tuple[Convert, ...] = ()
    """Omzettingen, op volgorde: `tel` en `mailto` (haalt het voorvoegsel weg), `lower`, `digits` (alleen cijfers),
    `html` (HTML-tekst naar gewone tekst), `first_line`, `unquote` (%-codes), `plus` (een + voor een nummer met
    landcode), `srcset` (het adres van de grootste foto)."""
    take: Literal["one", "first", "many"] = "one"
    """`one`: precies één waarde, bij meer verschillende is er geen; `first`: de eerste; `many`: alle."""
    join: str = "\n"
    """Wat er bij `many` tussen de waarden komt."""
    required: bool = False
    """Ontbreekt dit gegeven, dan telt de pagina als veranderd en wordt de advertentie niet bewaard."""

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        sources = [self.css, self.xpath, self.json_, self.json_ld, self.microdata]
        if sum(source is not None for source in sources) != 1:
            raise ValueError("noem precies één van css, xpath, json, json_ld, microdata")
        if self.attribute and self.css is None and self.xpath is None:
            raise ValueError("attribute hoort bij css of xpath")
        if self.attribute and self.css is not None and "::" in self.css:
            raise ValueError("attribute en ::text/::attr() gaan niet samen")
        return self


class PageRule(Part):
    """Herkent een pagina. Alles wat genoemd is moet kloppen."""

    status: tuple[int, ...] = ()
    """HTTP-status die erbij hoort, bijvoorbeeld `[404, 410]`."""
    css: Css | None = None
    """Deze selector vindt iets."""
    text: str | None = None
    """Deze tekst staat op de pagina (hoofdletters tellen niet)."""
    url: Regex | None = None
    """Het adres waar men uitkomt past op deze reguliere expressie."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.status or self.css or self.text or self.url):
            raise ValueError("een regel noemt ten minste status, css, text of url")
        return self
