"""A third-party site engine (django-classified) with seeded ads, served on loopback by a process of its own.

`python -m tests.crawler.classified_server FOLDER COUNT` prints one JSON line with its port and the truth, and
serves until its input closes.
"""

import json
import sys
import threading
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import include, path, re_path
from django.views.static import serve
from waitress.server import create_server

from tests.crawler.pictures import picture

PLACES = ("Houten", "Nieuwegein", "Vianen", "Wijk bij Duurstede", "Culemborg")
PHONE_BLOCK = "067"     # numbers that can belong to nobody

urlpatterns: list[Any] = []


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    configure(folder)
    truth = seed(count)
    server = create_server(get_wsgi_application(), host="127.0.0.1", port=0, threads=4)
    port = server.effective_port  # type: ignore[union-attr]  # one address, so one server
    print(json.dumps({"port": port, "ads": truth}), flush=True)
    threading.Thread(target=server.run, daemon=True).start()
    sys.stdin.read()


def configure(folder: Path) -> None:
    settings.configure(
        DEBUG=False, SECRET_KEY="only-for-a-test", ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__, SITE_ID=1,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "classified.db"}},
        INSTALLED_APPS=[
            "django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.messages",
            "django.contrib.sessions", "django.contrib.staticfiles", "django.contrib.sites",
            "django.contrib.humanize", "django.contrib.sitemaps", "sorl.thumbnail", "django_classified",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
        ],
        TEMPLATES=[{
            "BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True,
            "OPTIONS": {"context_processors": [
                "django.template.context_processors.request", "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django_classified.context_processors.common_values",
            ]},
        }],
        MEDIA_ROOT=folder / "media", MEDIA_URL="/media/", STATIC_URL="/static/", USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField", DCF_LOGIN_TO_CONTACT=False, DCF_CURRENCY="EUR",
        DCF_ITEM_PER_PAGE=10,
    )
    django.setup()
    urlpatterns.extend([
        re_path(r"^media/(?P<path>.*)$", serve, {"document_root": folder / "media"}),
        path("", include("django_classified.urls", namespace="django_classified")),
    ])
    call_command("migrate", verbosity=0)


def seed(count: int) -> list[dict[str, object]]:
    from django.contrib.auth.models import User
    from django_classified.models import Area, Group, Image, Item, Profile, Section

    section = Section.objects.create(title="Diensten")
    group = Group.objects.create(title="Ontspanning", section=section)
    areas = [Area.objects.create(title=place, slug=f"plaats-{number}") for number, place in enumerate(PLACES)]
    truth: list[dict[str, object]] = []
    for number in range(count):
        phone = f"{PHONE_BLOCK}{number:07d}"
        user = User.objects.create(username=f"u{number}")
        Profile.objects.create(user=user, phone=phone)
        title = f"Rustig \"samenzijn\" & thee {number}" if number % 5 == 0 else f"Ontspanning bij nummer {number}"
        text = f"Welkom, dit is advertentie {number} met <tekens> en één 'aanhaling'.\nTweede regel over {number}."
        item = Item.objects.create(
            user=user, group=group, area=areas[number % len(areas)], title=title, description=text, price=50 + number
        )
        photos = number % 3
        for photo in range(photos):
            Image(item=item).file.save(f"{number}-{photo}.png", ContentFile(picture(100 * number + photo, 320)))
        truth.append({
            "id": str(item.pk), "title": title, "text": text, "price": f"{50 + number}.00", "phone": phone,
            "city": PLACES[number % len(PLACES)], "photos": photos,
        })
    return truth


if __name__ == "__main__":
    main()
