"""The site that `bench browser` renders: pages that are empty until their JavaScript asks an API and fills them.

`python -m bench.browser_site ADS` prints its port and serves until its input closes.
"""

import sys

from aiohttp import web

from bench.crawl_site import PER_LIST, ad_words, serve

SHELL = """<!doctype html><html><head><title>Site</title><style>.a{margin:0}</style></head>
<body><header><nav><ul><li><a href="/lijst/0">Alles</a></li></ul></nav></header><div id="app">Even geduld</div>
<script>
const app = document.getElementById("app");
const put = (parent, tag, name, text) => {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text) made.textContent = text;
  parent.append(made);
  return made;
};
const list = (data) => {
  const ul = put(app, "ul");
  for (const ad of data.ads) {
    const link = put(put(ul, "li", "ad"), "a", "", ad.title);
    link.href = `/ad/${ad.number}`;
  }
  if (data.next) { const more = put(app, "a", "", "volgende"); more.rel = "next"; more.href = data.next; }
};
const detail = (ad) => {
  const main = put(app, "main");
  put(main, "h1", "", ad.title);
  for (const name of ["naam", "plaats", "leeftijd", "telefoon", "sinds"]) put(main, "p", name, ad[name]);
  put(main, "div", "tekst", ad.text);
};
fetch("/api" + location.pathname).then((answer) => answer.json()).then((data) => {
  app.textContent = "";
  if (data.ads) list(data); else detail(data);
  put(app, "i", "klaar");
});
</script></body></html>"""


def routes(ads: int) -> list[web.RouteDef]:
    async def shell(request: web.Request) -> web.Response:
        return web.Response(text=SHELL, content_type="text/html")

    async def ad(request: web.Request) -> web.Response:
        return web.json_response(ad_words(int(request.match_info["number"])))

    async def listing(request: web.Request) -> web.Response:
        first = int(request.match_info["page"]) * PER_LIST
        last = min(first + PER_LIST, ads)
        shown = [{"number": number, "title": f"Titel {number}"} for number in range(first, last)]
        following = f"/lijst/{first // PER_LIST + 1}" if last < ads else ""
        return web.json_response({"ads": shown, "next": following})

    return [
        web.get("/ad/{number}", shell), web.get("/lijst/{page}", shell),
        web.get("/api/ad/{number}", ad), web.get("/api/lijst/{page}", listing),
    ]


if __name__ == "__main__":
    serve(routes(int(sys.argv[1])))
