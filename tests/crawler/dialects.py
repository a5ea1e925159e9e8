"""The same made-up ads in the ways that sites write them: shops, boards, old tables, microformats, lazy pictures.

Every dialect is a function that gives the pages of one site, by path. None is copied from a site; each has the habits
of a family of them: where the number stands, how photos are given, what an address looks like.
"""

# ruff: noqa: E501  (markup reads better unbroken)
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

PLACES = ("Houten", "Nieuwegein", "Vianen", "Wijk bij Duurstede", "Culemborg", "IJsselstein")
STREETS = ("rustige", "lichte", "warme", "stille", "ruime", "schone", "nette")


@dataclass(frozen=True, slots=True)
class Shown:
    """One ad and what a reader of its page should find."""

    number: int

    @property
    def title(self) -> str:
        words = ("Ontspannen bij", "Even rust met", "Massage door", "Tijd voor", "Samen met")
        return f"{words[self.number % 5]} {chr(65 + self.number % 26)}nna{' & thee' if self.number % 3 == 0 else ''}"

    @property
    def slug(self) -> str:
        return "-".join(self.title.lower().replace("&", "").split()) + f"-{'abcdefghij'[self.number % 10]}"

    @property
    def paragraphs(self) -> tuple[str, ...]:
        kind = STREETS[self.number % 7]
        return (
            f"Welkom in mijn {kind} kamer, ik neem alle tijd voor een gesprek en een kop thee.",
            f"Een afspraak maken kan elke dag vanaf {9 + self.number % 9} uur, liefst een dag van tevoren.",
        )

    @property
    def city(self) -> str:
        return PLACES[self.number % 6]

    @property
    def phone(self) -> str:
        return f"067{8_000_000 + 4241 * self.number:07d}"

    @property
    def price(self) -> str:
        return str(60 + 5 * (self.number % 9))

    @property
    def photos(self) -> tuple[str, ...]:
        return tuple(f"{self.number}-{letter}" for letter in "abc"[: 1 + self.number % 3])


@dataclass(frozen=True, slots=True)
class Dialect:
    start: str
    pages: dict[str, str]
    following: str = ""     # the address of the second list; empty when there is none
    photo: str = "/foto/{}.jpg"


def _page(title: str, body: str, head: str = "") -> str:
    return (
        f"<!doctype html><html><head><title>{escape(title)} | Markt</title>{head}</head><body>"
        "<header><a href='/'><img src='/logo.png' alt=Markt></a><nav><ul><li><a href='/over'>Over ons</a>"
        "<li><a href='/regels'>Regels</a><li><a href='/rubriek/massage'>Massage</a></ul></nav></header>"
        f"{body}<footer><p>Vragen? Bel de redactie: <a href='tel:0679999999'>067 999 99 99</a></p></footer></body></html>"
    )


def _prose(ad: Shown) -> str:
    return "".join(f"<p>{part}</p>" for part in ad.paragraphs)


def shop(ads: Sequence[Shown]) -> Dialect:
    """A web shop: addresses of words alone, a gallery with full-size links, attributes in a table, related goods."""
    def url(ad: Shown) -> str:
        return f"/product/{ad.slug}/"

    def card(ad: Shown) -> str:
        return (f"<li class='product post-{40 + ad.number} type-product'><a class='loop-link' href='{url(ad)}'>"
                f"<img src='/foto/{ad.photos[0]}-300x300.jpg'><h2 class='loop-title'>{escape(ad.title)}</h2>"
                f"<span class=price>€ {ad.price}</span></a><a class=button href='?add-to-cart={40 + ad.number}'>Bekijk</a></li>")

    def detail(ad: Shown) -> str:
        gallery = "".join(
            f"<div class='gallery__image' data-thumb='/foto/{photo}-100x100.jpg'><a href='/foto/{photo}.jpg'>"
            f"<img class=wp-image src='/foto/{photo}-600x600.jpg' data-large_image='/foto/{photo}.jpg' "
            f"srcset='/foto/{photo}-600x600.jpg 600w, /foto/{photo}-300x300.jpg 300w'></a></div>" for photo in ad.photos)
        related = "".join(card(Shown((ad.number + step) % len(ads))) for step in (1, 2, 3))
        graph = {"@context": "https://schema.org", "@graph": [
            {"@type": "BreadcrumbList", "itemListElement": []},
            {"@type": "Product", "name": ad.title, "description": ad.paragraphs[0], "image": f"/foto/{ad.photos[0]}.jpg"}]}
        return _page(ad.title, (
            f"<main><div class='product type-product'><div class='gallery'>{gallery}</div><div class=summary>"
            f"<h1 class='product_title entry-title'>{escape(ad.title)}</h1><p class=price>€ {ad.price}</p>"
            f"</div><div class=tabs><div class='tab-description' id=tab-description><h2>Beschrijving</h2>{_prose(ad)}</div>"
            f"<table class=attributes><tr><th>Plaats</th><td><p>{ad.city}</p></td></tr><tr><th>Telefoon</th>"
            f"<td><p>{ad.phone}</p></td></tr></table></div><section class='related products'><h2>Ook leuk</h2>"
            f"<ul class=products>{related}</ul></section></div></main>"),
            f"<script type='application/ld+json'>{json.dumps(graph)}</script>")

    half = len(ads) // 2
    pages = {url(ad): detail(ad) for ad in ads}
    numbers = "<nav class=pagination><span class=current>1</span><a class='page-numbers' href='/winkel/page/2/'>2</a>{}</nav>"
    listed = "<main><h1>Winkel</h1><ul class='products columns-4'>{}</ul>{}</main>"
    pages["/winkel/"] = _page("Winkel", listed.format(
        "".join(map(card, ads[:half])), numbers.format("<a class='next page-numbers' href='/winkel/page/2/'>→</a>")))
    pages["/winkel/page/2/"] = _page("Winkel", listed.format("".join(map(card, ads[half:])), numbers.format("")))
    return Dialect("/winkel/", pages, "/winkel/page/2/")


def board(ads: Sequence[Shown]) -> Dialect:
    """A classifieds script: an address with a query, a price inside the heading, label and value in one list item."""
    def url(ad: Shown) -> str:
        return f"/index.php?page=item&amp;id={700 + ad.number}"

    def card(ad: Shown) -> str:
        return (f"<li class='listing-card'><a class='listing-thumb' href='{url(ad)}' title='{escape(ad.title)}'>"
                f"<img src='/uploads/{ad.photos[0]}_thumbnail.jpg'></a><div class='listing-detail'><h4>"
                f"<a class=title href='{url(ad)}'>{escape(ad.title)}</a></h4><span class=category>Diensten</span> - "
                f"<span class=location>{ad.city} (Utrecht)</span> <span class=currency-value>{ad.price},00 €</span></div></li>")

    def detail(ad: Shown) -> str:
        thumbs = "".join(
            f"<a href='/uploads/{photo}.jpg' class='fancybox' rel=image_group><img src='/uploads/{photo}_thumbnail.jpg'></a>"
            for photo in ad.photos)
        return _page(ad.title, (
            f"<div id=wrapper><div id=content><div id=item-content><h1><span class=price>{ad.price},00 €</span> "
            f"<strong>{escape(ad.title)}</strong></h1><div class=item-photos><a href='/uploads/{ad.photos[0]}.jpg' "
            f"class='main-photo'><img src='/uploads/{ad.photos[0]}_preview.jpg'></a><div class=thumbs>{thumbs}</div></div>"
            f"<ul id=item_location><li>Stad: <strong>{ad.city}</strong></li><li>Telefoon: <strong>{ad.phone}</strong></li>"
            f"<li>Geplaatst: <strong>1-11-2026</strong></li></ul><div id=description>{_prose(ad)}</div></div>"
            "<div id=useful_info><h2>Wees voorzichtig</h2><p>Betaal nooit vooruit aan iemand die u niet kent en spreek af op "
            "een plek waar meer mensen zijn. Deze site staat niet in voor wat anderen plaatsen.</p></div></div></div>"))

    half = len(ads) // 2
    pages = {url(ad).replace("&amp;", "&"): detail(ad) for ad in ads}
    follow = "<div class=paginate><ul><li><span>1</span></li><li><a class=searchPaginationNonSelected href='/index.php?page=search&amp;iPage=2'>2</a></li></ul></div>"
    pages["/index.php?page=search"] = _page("Zoeken", f"<ul class=listing-card-list>{''.join(map(card, ads[:half]))}</ul>{follow}")
    pages["/index.php?page=search&iPage=2"] = _page("Zoeken", f"<ul class=listing-card-list>{''.join(map(card, ads[half:]))}</ul>")
    return Dialect("/index.php?page=search", pages, "/index.php?page=search&iPage=2", "/uploads/{}.jpg")


def rows(ads: Sequence[Shown]) -> Dialect:
    """An old site of tables: a list of rows, labels and values in cells, no class anywhere."""
    def detail(ad: Shown) -> str:
        photos = "".join(f"<tr><td colspan=2><img src='plaatjes/{photo}.jpg' width=300></td></tr>" for photo in ad.photos)
        return _page(ad.title, (
            f"<table width=800><tr><td><b><font size=5>{escape(ad.title)}</font></b></td></tr><tr><td><table border=1>"
            f"<tr><td>Plaats</td><td>{ad.city}</td></tr><tr><td>Tel.</td><td>{ad.phone}</td></tr><tr><td>Prijs</td>"
            f"<td>{ad.price} euro</td></tr></table></td></tr><tr><td>{'<br><br>'.join(ad.paragraphs)}</td></tr>"
            f"<tr><td><table>{photos}</table></td></tr></table>"))

    line = "<tr><td>{number}</td><td><a href='advertentie_{number}.html'>{title}</a></td><td>{city}</td></tr>"
    half = len(ads) // 2
    pages = {f"/advertentie_{ad.number}.html": detail(ad) for ad in ads}
    for name, part, after in (("/lijst.html", ads[:half], "<a href='lijst2.html'>Volgende &raquo;</a>"), ("/lijst2.html", ads[half:], "")):
        body = "".join(line.format(number=ad.number, title=escape(ad.title), city=ad.city) for ad in part)
        pages[name] = _page("Lijst", f"<table border=1><tr><th>Nr<th>Titel<th>Plaats</tr>{body}</table><p>{after}</p>")
    return Dialect("/lijst.html", pages, "/lijst2.html", "/plaatjes/{}.jpg")


def lazy(ads: Sequence[Shown]) -> Dialect:
    """Cards and definition lists; pictures come later, so that `src` holds the same grey square everywhere."""
    def card(ad: Shown) -> str:
        return (f"<article class='card'><img class=lazy src='/grijs.gif' data-src='/klein/{ad.photos[0]}.jpg'><div class=card-body>"
                f"<h3 class=card-title>{escape(ad.title)}</h3><p>{ad.paragraphs[0][:40]}…</p><a class='stretched-link' "
                f"href='/ads/{900 + ad.number}/{ad.slug}' aria-label='Lees meer'></a></div></article>")

    def detail(ad: Shown) -> str:
        photos = "".join(f"<div class='swiper-slide'><img class='lazy' src='/grijs.gif' data-src='/foto/{photo}.jpg'></div>"
                         for photo in ad.photos)
        more = "".join(card(Shown((ad.number + step) % len(ads))) for step in (1, 2))
        return _page(ad.title, (
            f"<div class=container><div class='swiper'>{photos}</div><h1>{escape(ad.title)}</h1><div class='prose'>{_prose(ad)}"
            f"</div><dl class=facts><dt>Woonplaats</dt><dd>{ad.city}</dd><dt>Telefoonnummer</dt><dd><a href='tel:+31{ad.phone[1:]}'>"
            f"{ad.phone}</a></dd><dt>Prijs</dt><dd>€ {ad.price}</dd></dl><div class='row more'><h2>Bekijk ook</h2>{more}</div></div>"))

    half = len(ads) // 2
    pages = {f"/ads/{900 + ad.number}/{ad.slug}": detail(ad) for ad in ads}
    numbers = "<ul class=pagination><li><a href='/ads?page=1'>1</a><li><a href='/ads?page=2'>2</a></ul>"
    pages["/ads"] = _page("Advertenties", f"<div class=grid>{''.join(map(card, ads[:half]))}</div>{numbers}")
    pages["/ads?page=2"] = _page("Advertenties", f"<div class=grid>{''.join(map(card, ads[half:]))}</div>{numbers}")
    return Dialect("/ads", pages, "/ads?page=2")


def microformats(ads: Sequence[Shown]) -> Dialect:
    """h-entry and h-card: classes that say what they are."""
    def detail(ad: Shown) -> str:
        photos = "".join(f"<img class=u-photo src='https://beeld.markt.example/{photo}.webp' alt=''>" for photo in ad.photos)
        return _page(ad.title, (
            f"<main><article class=h-entry><h2 class=p-name>{escape(ad.title)}</h2><div class='e-content'>{_prose(ad)}</div>"
            f"<div class='p-author h-card'><span class='p-tel'>{ad.phone}</span><span class=p-locality>{ad.city}</span></div>"
            f"<div class=pictures>{photos}</div></article></main>"))

    half = len(ads) // 2
    entry = "<div class='h-entry'><a class='u-url p-name' href='/{slug}'>{title}</a><p class=p-summary>{words}</p></div>"
    pages = {f"/a/{ad.slug}": detail(ad) for ad in ads}
    for name, part, after in (("/feed", ads[:half], "<a rel=next href='/feed?before=x81k'>Ouder</a>"), ("/feed?before=x81k", ads[half:], "")):
        body = "".join(entry.format(slug=f"a/{ad.slug}", title=escape(ad.title), words=ad.paragraphs[0][:50]) for ad in part)
        pages[name] = _page("Feed", f"<main class=h-feed>{body}{after}</main>")
    return Dialect("/feed", pages, "/feed?before=x81k", "https://beeld.markt.example/{}.webp")


def backgrounds(ads: Sequence[Shown]) -> Dialect:
    """Photos as the background of blocks; the number only behind a link to a chat; an offset in the address."""
    def detail(ad: Shown) -> str:
        photos = "".join(f"<div class='slide' style=\"background-image: url('/foto/{photo}.jpg')\"></div>" for photo in ad.photos)
        return _page(ad.title, (
            f"<div class='slider'>{photos}</div><section class='profile-head'><h1>{escape(ad.title)}</h1><p class='where'><i class=pin></i> "
            f"{ad.city}</p></section><section class=about><h2>Over mij</h2>{_prose(ad)}</section><a class='btn' "
            f"href='https://wa.me/31{ad.phone[1:]}?text=Hallo'>WhatsApp</a>"))

    half = len(ads) // 2
    item = "<a class='tile' href='/profiel/{number}'><div class=thumb style=\"background-image:url(/klein/{photo}.jpg)\"></div><span>{title}</span></a>"
    pages = {f"/profiel/{ad.number + 31}": detail(ad) for ad in ads}
    for name, part, after in (("/profielen", ads[:half], "<a class='load-more' href='/profielen?offset=8'>Meer laden</a>"), ("/profielen?offset=8", ads[half:], "")):
        body = "".join(item.format(number=ad.number + 31, photo=ad.photos[0], title=escape(ad.title)) for ad in part)
        pages[name] = _page("Profielen", f"<div class=tiles>{body}</div>{after}")
    return Dialect("/profielen", pages, "/profielen?offset=8")


def sources(ads: Sequence[Shown]) -> Dialect:
    """Responsive pictures: many sizes of each; JSON-LD holds the rest."""
    def detail(ad: Shown) -> str:
        photos = "".join(
            f"<picture><source srcset='/img/{photo}-400.webp 400w, /img/{photo}-1600.webp 1600w'><img class=shot src='/img/{photo}-200.webp'></picture>"
            for photo in ad.photos)
        data = {"@context": "https://schema.org", "@type": "Offer", "name": ad.title, "description": " ".join(ad.paragraphs),
                "seller": {"@type": "Person", "name": "Anna", "telephone": ad.phone, "address": {"addressLocality": ad.city}}}
        return _page(ad.title, f"<main><h1>{escape(ad.title)}</h1><div class=pics>{photos}</div><div class=body>{_prose(ad)}</div></main>",
                     f"<script type='application/ld+json'>{json.dumps(data)}</script>")

    half = len(ads) // 2
    item = "<li><a href='/o/{number}-{slug}'><b>{title}</b></a> <small>{city}</small></li>"
    pages = {f"/o/{ad.number + 5}-{ad.slug}": detail(ad) for ad in ads}
    for name, part, after in (("/aanbod", ads[:half], "<button data-url='/aanbod?blok=2' class=meer>Toon meer</button>"), ("/aanbod?blok=2", ads[half:], "")):
        body = "".join(item.format(number=ad.number + 5, slug=ad.slug, title=escape(ad.title), city=ad.city) for ad in part)
        pages[name] = _page("Aanbod", f"<ul class=aanbod>{body}</ul>{after}")
    return Dialect("/aanbod", pages, "/aanbod?blok=2", "/img/{}-1600.webp")


def state(ads: Sequence[Shown]) -> Dialect:
    """A page built by JavaScript, sent with its data: the number, the place and the photos stand only in there."""
    def detail(ad: Shown) -> str:
        data = {"props": {"pageProps": {"listing": {
            "id": ad.number, "title": ad.title, "contact": {"phoneNumber": ad.phone}, "location": {"city": ad.city},
            "images": [{"url": f"/foto/{photo}.jpg"} for photo in ad.photos]}}}, "buildId": "k3"}
        return _page(ad.title, f"<div id=__next><h1>{escape(ad.title)}</h1><div class='x1a desc'>{_prose(ad)}</div></div>"
                     f"<script id=__NEXT_DATA__ type='application/json'>{json.dumps(data)}</script>")

    half = len(ads) // 2
    item = "<div class=x9><a href='/l/{number}'><span>{title}</span></a></div>"
    pages = {f"/l/{ad.number + 77}": detail(ad) for ad in ads}
    for name, part, after in (("/l", ads[:half], "<link rel=next href='/l?p=2'>"), ("/l?p=2", ads[half:], "")):
        body = "".join(item.format(number=ad.number + 77, title=escape(ad.title)) for ad in part)
        pages[name] = _page("Lijst", f"<div id=__next><div class=x2>{body}</div></div>", after)
    return Dialect("/l", pages, "/l?p=2")


def marked(ads: Sequence[Shown]) -> Dialect:
    """Microdata; a gallery whose addresses stand in one attribute; a title that the list cuts short."""
    def detail(ad: Shown) -> str:
        photos = escape(json.dumps([f"/foto/{photo}.jpg" for photo in ad.photos]))
        return _page(ad.title, (
            f"<div itemscope itemtype='https://schema.org/Service'><h1 itemprop=name>{escape(ad.title)}</h1><div id=carousel "
            f"data-images=\"{photos}\"></div><div itemprop=description>{'<br>'.join(ad.paragraphs)}</div><span itemprop=provider itemscope "
            f"itemtype='https://schema.org/Person'><meta itemprop=telephone content='{ad.phone}'></span>"
            f"<span itemprop=areaServed>{ad.city}</span></div>"))

    half = len(ads) // 2
    item = "<div class=hit data-id='{number}'><a href='/dienst?nr={number}'>{title}</a><br>{words}</div>"
    pages = {f"/dienst?nr={ad.number + 11}": detail(ad) for ad in ads}
    for name, part, after in (("/zoek?q=", ads[:half], "<a href='/zoek?q=&p=2' title='Volgende pagina'>&gt;</a>"), ("/zoek?q=&p=2", ads[half:], "")):
        body = "".join(item.format(number=ad.number + 11, title=escape(ad.title[:12]) + "…", words=ad.paragraphs[0][:30]) for ad in part)
        pages[name] = _page("Zoek", f"<div class=hits>{body}</div>{after}")
    return Dialect("/zoek?q=", pages, "/zoek?q=&p=2")


def lines(ads: Sequence[Shown]) -> Dialect:
    """Everything in one block: labels in bold with the value behind them, lines broken by <br>."""
    def detail(ad: Shown) -> str:
        photos = "".join(f"<a href='/groot/{photo}.jpg' target=_blank><img src='/klein/{photo}.jpg' border=0></a> " for photo in ad.photos)
        return _page(ad.title, (
            f"<div id=main><h2>{escape(ad.title)}</h2><div class=ad><p><b>Woonplaats:</b> {ad.city}<br><b>Telefoon:</b> {ad.phone}<br>"
            f"<b>Tarief:</b> {ad.price} euro</p><p class=message>{'<br>'.join(ad.paragraphs)}</p><p class=photos>{photos}</p></div></div>"))

    half = len(ads) // 2
    item = "<p>{number}. <a href=\"/cgi/show.cgi?ad={number}&sid=8f3a99c1\">{title}</a> ({city})</p>"
    pages = {f"/cgi/show.cgi?ad={ad.number}&sid=8f3a99c1": detail(ad) for ad in ads}
    for name, part, after in (("/cgi/list.cgi?sid=8f3a99c1", ads[:half], "<a href='/cgi/list.cgi?start=8&sid=8f3a99c1'>verder &gt;&gt;</a>"), ("/cgi/list.cgi?start=8&sid=8f3a99c1", ads[half:], "")):
        body = "".join(item.format(number=ad.number, title=escape(ad.title), city=ad.city) for ad in part)
        pages[name] = _page("Lijst", f"<div id=main>{body}<hr>{after}</div>")
    return Dialect("/cgi/list.cgi?sid=8f3a99c1", pages, "/cgi/list.cgi?start=8", "/groot/{}.jpg")


DIALECTS: dict[str, Callable[[Sequence[Shown]], Dialect]] = {
    one.__name__: one
    for one in (shop, board, rows, lazy, microformats, backgrounds, sources, state, marked, lines)
}
