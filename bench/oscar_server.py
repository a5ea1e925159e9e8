"""A third-party shop (django-oscar) with seeded ads on loopback; runs in an environment of its own, see bench.engines.

`python oscar_server.py FOLDER COUNT` prints one JSON line with its port, where its list is and the truth, and serves
until its input closes.
"""

import io
import json
import random
import sys
import threading
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
import oscar.defaults
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import include, path, re_path
from django.views.static import serve
from PIL import Image

PLACES = ("Houten", "Nieuwegein", "Vianen", "Wijk bij Duurstede", "Culemborg")
DJANGO = ("admin", "auth", "contenttypes", "sessions", "messages", "staticfiles", "sites", "flatpages")
SHOP = (
    ("config", "Shop"), ("apps.analytics.apps", "AnalyticsConfig"), ("apps.checkout.apps", "CheckoutConfig"),
    ("apps.address.apps", "AddressConfig"), ("apps.shipping.apps", "ShippingConfig"),
    ("apps.catalogue.apps", "CatalogueConfig"), ("apps.catalogue.reviews.apps", "CatalogueReviewsConfig"),
    ("apps.communication.apps", "CommunicationConfig"), ("apps.partner.apps", "PartnerConfig"),
    ("apps.basket.apps", "BasketConfig"), ("apps.payment.apps", "PaymentConfig"), ("apps.offer.apps", "OfferConfig"),
    ("apps.order.apps", "OrderConfig"), ("apps.customer.apps", "CustomerConfig"), ("apps.search.apps", "SearchConfig"),
    ("apps.voucher.apps", "VoucherConfig"), ("apps.wishlists.apps", "WishlistsConfig"),
    ("apps.dashboard.apps", "DashboardConfig"), ("apps.dashboard.reports.apps", "ReportsDashboardConfig"),
    ("apps.dashboard.users.apps", "UsersDashboardConfig"), ("apps.dashboard.orders.apps", "OrdersDashboardConfig"),
    ("apps.dashboard.catalogue.apps", "CatalogueDashboardConfig"),
    ("apps.dashboard.offers.apps", "OffersDashboardConfig"),
    ("apps.dashboard.partners.apps", "PartnersDashboardConfig"),
    ("apps.dashboard.pages.apps", "PagesDashboardConfig"), ("apps.dashboard.ranges.apps", "RangesDashboardConfig"),
    ("apps.dashboard.reviews.apps", "ReviewsDashboardConfig"),
    ("apps.dashboard.vouchers.apps", "VouchersDashboardConfig"),
    ("apps.dashboard.communications.apps", "CommunicationsDashboardConfig"),
    ("apps.dashboard.shipping.apps", "ShippingDashboardConfig"),
)
CONTEXT = (
    "django.template.context_processors.request", "django.contrib.auth.context_processors.auth",
    "django.template.context_processors.i18n", "django.contrib.messages.context_processors.messages",
    "oscar.apps.search.context_processors.search_form", "oscar.apps.checkout.context_processors.checkout",
    "oscar.apps.communication.notifications.context_processors.notifications",
    "oscar.core.context_processors.metadata",
)

urlpatterns: list[Any] = []


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    configure(folder)
    truth = seed(count)
    call_command("rebuild_index", interactive=False, verbosity=0)
    server = make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=Quiet)
    print(json.dumps({"port": server.server_port, "start": "/catalogue/", "ads": truth}), flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments: object) -> None:
        return


def configure(folder: Path) -> None:
    own = {name: getattr(oscar.defaults, name) for name in dir(oscar.defaults) if name.startswith("OSCAR")}
    own |= {"OSCAR_THUMBNAILER": "oscar.core.thumbnails.SorlThumbnail", "OSCAR_PRODUCTS_PER_PAGE": 100}
    settings.configure(
        DEBUG=False, SECRET_KEY="only-for-a-bench",  # noqa: S106  (it guards nothing)
        ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__, SITE_ID=1,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "shop.db"}},
        INSTALLED_APPS=[
            *(f"django.contrib.{name}" for name in DJANGO), *(f"oscar.{module}.{name}" for module, name in SHOP),
            "widget_tweaks", "haystack", "treebeard", "sorl.thumbnail", "django_tables2",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware", "oscar.apps.basket.middleware.BasketMiddleware",
        ],
        TEMPLATES=[{
            "BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True,
            "OPTIONS": {"context_processors": list(CONTEXT)},
        }],
        AUTHENTICATION_BACKENDS=["django.contrib.auth.backends.ModelBackend"],
        HAYSTACK_CONNECTIONS={
            "default": {"ENGINE": "haystack.backends.whoosh_backend.WhooshEngine", "PATH": str(folder / "index")},
        },
        MEDIA_ROOT=str(folder / "media"), MEDIA_URL="/media/", STATIC_URL="/static/", USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", LANGUAGE_CODE="en-gb", **own,
    )
    django.setup()
    from django.apps import apps

    urlpatterns.extend([
        re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
        path("i18n/", include("django.conf.urls.i18n")),
        path("", include(apps.get_app_config("oscar").urls[0])),
    ])
    call_command("migrate", verbosity=0)


def seed(count: int) -> list[dict[str, object]]:
    from oscar.core.loading import get_model

    sort = get_model("catalogue", "ProductClass").objects.create(
        name="Dienst", requires_shipping=False, track_stock=False
    )
    for code, name in (("telefoon", "Telefoon"), ("plaats", "Plaats")):
        get_model("catalogue", "ProductAttribute").objects.create(product_class=sort, code=code, name=name, type="text")
    category = get_model("catalogue", "Category").add_root(name="Diensten")
    partner = get_model("partner", "Partner").objects.create(name="x")
    truth: list[dict[str, object]] = []
    for number in range(count):
        title = f"Rustig \"samenzijn\" & thee {number}" if number % 5 == 0 else f"Ontspanning bij nummer {number}"
        text = f"Welkom, dit is advertentie {number} met één 'aanhaling'. Tweede regel over {number} en nog wat."
        phone, place = f"067{number:07d}", PLACES[number % len(PLACES)]
        product = get_model("catalogue", "Product")(
            title=title, description=f"<p>{text}</p>", product_class=sort, upc=f"u{number}", is_public=True
        )
        product.attr.telefoon, product.attr.plaats = phone, place
        product.save()
        product.categories.add(category)
        get_model("partner", "StockRecord").objects.create(
            product=product, partner=partner, partner_sku=f"s{number}", price=50 + number, price_currency="EUR"
        )
        for photo in range(number % 3):
            image = get_model("catalogue", "ProductImage")(product=product, display_order=photo)
            image.original.save(f"{number}-{photo}.png", ContentFile(picture(100 * number + photo)))
        truth.append({
            "id": str(product.pk), "title": title, "text": text, "phone": phone, "city": place, "photos": number % 3,
        })
    return truth


def picture(seed: int) -> bytes:
    chance = random.Random(seed)
    image = Image.new("RGB", (320, 240), (chance.randrange(255),) * 3)
    for _ in range(20):
        left, top = chance.randrange(300), chance.randrange(220)
        colour = (chance.randrange(255), chance.randrange(255), chance.randrange(255))
        image.paste(colour, (left, top, left + chance.randrange(10, 60), top + chance.randrange(10, 60)))
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return kept.getvalue()


if __name__ == "__main__":
    main()
