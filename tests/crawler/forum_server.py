"""A second third-party engine (django-machina, a forum) with seeded ads, served on loopback by a process of its own.

A board where people advertise is often a forum: an ad is the first post of a topic, what follows is by others.
`python -m tests.crawler.forum_server FOLDER COUNT` prints one JSON line with its port and the truth, and serves
until its input closes.
"""

import json
import sys
import threading
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import include, path
from waitress.server import create_server

PLACES = ("Houten", "Nieuwegein", "Vianen", "Wijk bij Duurstede", "Culemborg")
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware", "django.contrib.messages.middleware.MessageMiddleware",
    "machina.apps.forum_permission.middleware.ForumPermissionMiddleware",
]
DJANGO = ("admin", "auth", "contenttypes", "sessions", "messages", "sites", "staticfiles", "humanize")
FORUM = (
    "forum", "forum_conversation", "forum_conversation.forum_attachments", "forum_conversation.forum_polls",
    "forum_feeds", "forum_moderation", "forum_search", "forum_tracking", "forum_member", "forum_permission",
)

urlpatterns: list[Any] = []


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    configure(folder)
    start, truth = seed(count)
    server = create_server(get_wsgi_application(), host="127.0.0.1", port=0, threads=4)
    port = server.effective_port  # type: ignore[union-attr]  # one address, so one server
    print(json.dumps({"port": port, "start": start, "ads": truth}), flush=True)
    threading.Thread(target=server.run, daemon=True).start()
    sys.stdin.read()


def configure(folder: Path) -> None:
    from machina import MACHINA_MAIN_TEMPLATE_DIR

    memory = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    settings.configure(
        DEBUG=False, SECRET_KEY="only-for-a-test", ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__, SITE_ID=1,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "forum.db"}},
        INSTALLED_APPS=[
            *(f"django.contrib.{name}" for name in DJANGO), "mptt", "haystack", "widget_tweaks", "machina",
            *(f"machina.apps.{name}" for name in FORUM),
        ],
        MIDDLEWARE=MIDDLEWARE,
        TEMPLATES=[{
            "BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [MACHINA_MAIN_TEMPLATE_DIR],
            "APP_DIRS": True, "OPTIONS": {"context_processors": [
                "django.template.context_processors.request", "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages", "machina.core.context_processors.metadata",
            ]},
        }],
        CACHES={"default": memory, "machina_attachments": memory},
        HAYSTACK_CONNECTIONS={"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}},
        MEDIA_ROOT=folder / "media", MEDIA_URL="/media/", STATIC_URL="/static/", USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField", TIME_ZONE="Europe/Amsterdam",
    )
    django.setup()
    urlpatterns.append(path("forum/", include("machina.urls")))
    call_command("migrate", verbosity=0)


def seed(count: int) -> tuple[str, list[dict[str, str]]]:
    from django.contrib.auth.models import User
    from machina.core.db.models import get_model

    forum_model, topic_model, post_model = (
        get_model(*name) for name in (
            ("forum", "Forum"), ("forum_conversation", "Topic"), ("forum_conversation", "Post"),
        )
    )
    forum = forum_model.objects.create(name="Diensten", type=0)
    for name in ("can_see_forum", "can_read_forum"):
        permission, _ = get_model("forum_permission", "ForumPermission").objects.get_or_create(codename=name)
        get_model("forum_permission", "UserForumPermission").objects.create(
            permission=permission, forum=forum, has_perm=True, anonymous_user=True
        )
    truth = []
    for number in range(count):
        user = User.objects.create(username=f"Anna{number}")
        title = f"Rustig \"samenzijn\" & thee {number}" if number % 5 == 0 else f"Ontspanning bij nummer {number}"
        phone, place = f"067{number:07d}", PLACES[number % len(PLACES)]
        text = f"Welkom, dit is advertentie {number}.\n\nIk ontvang in {place} 'op afspraak'. Bel {phone}."
        topic = topic_model.objects.create(forum=forum, poster=user, subject=title, type=0, status=0, approved=True)
        post_model.objects.create(topic=topic, poster=user, subject=title, content=text, approved=True)
        if number % 3 == 0:
            answer = f"Dat was fijn, mijn nummer is 069{number:07d}."
            post_model.objects.create(topic=topic, poster=user, subject="Re", content=answer, approved=True)
        truth.append({"id": str(topic.pk), "title": title, "text": text, "answered": "yes" if number % 3 == 0 else ""})
    return f"/forum/forum/{forum.slug}-{forum.pk}/", truth


if __name__ == "__main__":
    main()
