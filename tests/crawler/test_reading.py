from collections.abc import Callable

import pytest

from crawler.ad_reader import AdReader
from crawler.listing_reader import ListingReader
from crawler.page import Page, decode
from crawler.page_text import text_only, visible_text
from crawler.picking import MissingField
from crawler.profile import SiteProfile
from crawler.profiles import parse_profile
from crawler.urls import BadAddress, canonical
from tests.crawler.small_site import PROFILE, ad_page, list_page


def profile(extra: str = "") -> SiteProfile:
    return parse_profile(PROFILE.format(url="http://127.0.0.1:8000", fetch="delay_s: 0", key="klein") + extra)


def page(text: str, url: str = "http://127.0.0.1:8000/ad/1", content_type: str = "text/html") -> Page:
    return Page(url, 200, text.encode(), content_type)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("Één café €".encode("cp1252"), "text/html; charset=utf-8"),
        ("Één café €".encode(), "text/html; charset=iso-8859-1"),
        ("Één café €".encode(), "text/html"),
        (b"\xef\xbb\xbf" + "Één café €".encode(), "text/html; charset=windows-1252"),
        ("Één café €".encode("utf-16"), "text/html"),
        ("<meta charset=windows-1252>Één café €".encode("cp1252"), "text/html"),
    ],
)
def test_a_wrong_charset_declaration_does_not_spoil_the_words(body: bytes, content_type: str) -> None:
    assert decode(body, content_type).endswith("Één café €")


def test_visible_text_has_a_line_a_block_and_no_scripts() -> None:
    tree = page("<h1>Een <b>twee</b></h1><script>nee</script><p>drie<br>vier</p><table><tr><td>a<td>b</table>").tree
    assert tree is not None
    assert visible_text(tree) == "Een twee\ndrie\nvier\na b"


def test_a_snapshot_holds_text_and_ordinary_links_only() -> None:
    tree = page(
        "<p onclick=x() style='color:red'>tekst<img src='data:image/png;base64,AAAA'><a href='/b' class=c>b</a>"
        "<a href='javascript:x()'>c</a></p><script>s</script><style>t</style><!-- nee -->"
    ).tree
    assert tree is not None
    assert text_only(tree) == '<html><body><p>tekst<a href="/b">b</a><a>c</a></p></body></html>'


def test_similar_ads_are_never_the_ads_own_words() -> None:
    read = AdReader(profile()).read(page(ad_page(1, extra="<img class=photo src='/f/1.png'>")))
    assert read.content.title == "Titel 1"
    assert read.content.text == "Tekst van 1"
    assert read.content.fields == {"phone": "067 123 45 67", "city": "Houten"}
    assert [link.href for link in read.content.links] == ["tel:067 123 45 67"]
    assert "0690000000" in read.content.other
    assert "voet" in read.content.other
    assert read.photo_urls == ("http://127.0.0.1:8000/f/1.png",)
    assert "0690000000" in read.snapshot


def test_two_different_values_where_one_is_expected_give_none() -> None:
    read = AdReader(profile()).read(page(ad_page(1, extra="<a href='tel:0691111111'>bel</a>")))
    assert "phone" not in read.content.fields


def test_a_missing_required_part_is_said_and_not_stored() -> None:
    with pytest.raises(MissingField, match=r"ad\.text"):
        AdReader(profile()).read(page("<main><h1>Titel</h1></main>"))


def test_json_ld_microdata_and_embedded_json_are_read() -> None:
    rules = profile().model_dump(by_alias=True, exclude_none=True)
    rules["ad"] = {
        "title": {"json_ld": "name"},
        "text": {"json": "ad.body"},
        "json_ld_type": ["Offer", "Person"],
        "embedded_json": {"css": "script#data"},
        "fields": {"price": {"json_ld": "price"}, "name": {"microdata": "properties.name"}},
    }
    text = (
        "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"nee\"},"
        "// een opmerking die niet mag\n {\"@type\": \"Offer\", \"name\": \"Titel\", \"price\": 80}]}</script>"
        "<script id=data type='application/json'>{\"ad\": {\"body\": \"De tekst\"}}</script>"
        "<div itemscope itemtype='https://schema.org/Person'><b itemprop=name>Anna</b></div>"
    )
    content = AdReader(SiteProfile.model_validate(rules)).read(page(text)).content
    assert (content.title, content.text, content.fields) == ("Titel", "De tekst", {"price": "80", "name": "Anna"})


def test_microdata_with_a_style_or_script_inside_is_read() -> None:
    rules = profile().model_dump(by_alias=True, exclude_none=True)
    rules["ad"] = {"title": {"microdata": "properties.name"}, "json_ld_type": ["Person"]}
    text = "<div itemscope itemtype='https://schema.org/Person'><b itemprop=name>Anna<style>b {}</style></b></div>"
    assert AdReader(SiteProfile.model_validate(rules)).read(page(text)).content.title == "Anna"


def test_a_list_gives_its_ads_and_where_it_goes_on() -> None:
    reader = ListingReader(profile())
    listed = reader.read(page(list_page([1, 2, 2], "/lijst?p=2#x")), "http://127.0.0.1:8000/lijst", 0)
    assert [item.external_id for item in listed.items] == ["1", "2"]
    assert listed.items[0].url == "http://127.0.0.1:8000/ad/1"
    assert listed.next_urls == ("http://127.0.0.1:8000/lijst?p=2",)


def test_a_changed_item_has_another_fingerprint_and_an_ignored_part_changes_nothing() -> None:
    rules = profile().model_dump(by_alias=True, exclude_none=True)
    rules["listing"]["ignore"] = [".ago"]
    reader = ListingReader(SiteProfile.model_validate(rules))

    def fingerprint(words: str, ago: str) -> str:
        text = f"<li class=ad><a href='/ad/1'>{words}</a> <i class=ago>{ago}</i></li>"
        return reader.read(page(text), "http://127.0.0.1:8000/lijst", 0).items[0].fingerprint

    assert fingerprint("Titel", "1 uur") == fingerprint("Titel", "2 uur")
    assert fingerprint("Titel", "1 uur") != fingerprint("Nieuwe titel", "1 uur")


def test_a_list_that_repeats_itself_or_is_too_deep_ends() -> None:
    rules = profile().model_dump(by_alias=True, exclude_none=True)
    rules["listing"] |= {"next": {"parameter": "p"}, "max_depth": 5}
    reader = ListingReader(SiteProfile.model_validate(rules))
    first = reader.read(page(list_page([1, 2])), "http://127.0.0.1:8000/lijst", 0)
    assert first.next_urls == ("http://127.0.0.1:8000/lijst?p=2",)
    assert reader.read(page(list_page([1, 2])), first.next_urls[0], 1).next_urls == ()
    assert reader.read(page(list_page([3])), "http://127.0.0.1:8000/lijst?p=9", 5).next_urls == ()
    assert reader.read(page(list_page([])), "http://127.0.0.1:8000/lijst?p=3", 2).next_urls == ()


def follow(reader: ListingReader, show: Callable[[int], str]) -> int:
    """How many pages are read of a list that always names a next one."""
    url, count = "http://127.0.0.1:8000/lijst?p=0", 0
    while count < 200:
        found = reader.read(page(show(count), url), url, count)
        count += 1
        if not found.next_urls:
            return count
        (url,) = found.next_urls
    return count


def test_a_calendar_without_ads_and_a_list_that_turns_in_circles_end() -> None:
    def on(count: int) -> str:
        return f"/lijst?p={count + 1}"

    assert follow(ListingReader(profile()), lambda count: list_page([], on(count))) <= 11
    circle = ListingReader(profile())
    assert follow(circle, lambda count: list_page([count % 7, (count + 3) % 7, count % 5], on(count))) <= 17


def test_a_list_with_ever_new_ads_ends_at_its_depth() -> None:
    assert follow(ListingReader(profile()), lambda count: list_page([count + 1], f"/lijst?p={count + 1}")) == 101


def test_a_few_pages_that_were_seen_before_do_not_end_a_list() -> None:
    reader = ListingReader(profile())
    for number in range(1, 9):
        reader.read(page(list_page([number])), f"http://127.0.0.1:8000/elders?p={number}", 0)

    def show(count: int) -> str:
        numbers = [count + 1, count + 2] if count < 7 else [100 + count]
        return list_page(numbers, f"/lijst?p={count + 1}") if count < 11 else list_page([])

    assert follow(reader, show) == 12


def test_a_json_list_with_a_cursor_is_read() -> None:
    rules = profile().model_dump(by_alias=True, exclude_none=True)
    rules["listing"] = {
        "start": ["/api"], "items": {"json": "ads"}, "link_template": "/ad/{id}", "external_id": {"json": "id"},
        "next": {"json": "cursor", "parameter": "after"},
    }
    reader = ListingReader(SiteProfile.model_validate(rules))
    answer = page('{"ads": [{"id": 7}, {"id": 8}, "raar"], "cursor": "x1"}', content_type="application/json")
    listed = reader.read(answer, "http://127.0.0.1:8000/api?q=1", 0)
    assert [(item.external_id, item.url) for item in listed.items] == [
        ("7", "http://127.0.0.1:8000/ad/7"), ("8", "http://127.0.0.1:8000/ad/8"),
    ]
    assert listed.next_urls == ("http://127.0.0.1:8000/api?q=1&after=x1",)


def test_links_to_other_servers_are_no_ads_of_this_site() -> None:
    text = "<li class=ad><a href='http://127.0.0.1:9999/ad/1'>x</a></li><li class=ad><a href='file:///ad/2'>x</a></li>"
    assert ListingReader(profile()).read(page(text), "http://127.0.0.1:8000/lijst", 0).items == ()


def test_html_ten_thousand_levels_deep_is_cut_and_said() -> None:
    deep = page("<main><h1>Titel</h1><p class=text>Tekst</p>" + "<div>" * 10_000 + "diep" + "</div>" * 10_000)
    assert AdReader(profile()).read(deep).truncated


def test_an_address_has_one_spelling() -> None:
    base = "http://Voorbeeld.nl:80/a/b"
    assert canonical("../c?x=1&utm_source=y&sid=3#deel", base, {"sid"}) == "http://voorbeeld.nl/c?x=1"
    assert canonical("https://voorbeeld.nl:443") == "https://voorbeeld.nl/"
    assert canonical("/lijst;jsessionid=AB12", "http://voorbeeld.nl/") == "http://voorbeeld.nl/lijst"
    for bad in ("file:///etc/passwd", "javascript:alert(1)", "http://", "http://a:b@c/", "http://[::1", "http://x:99999/"):
        with pytest.raises(BadAddress):
            canonical(bad)
