"""What may be installed: no biometrics or learned selection (red line 3), no package named like a room."""

import re
from importlib.metadata import packages_distributions

import pytest

from tests.repository.tracked import ROOT

LOCKS = ("build", "run", "test", "spark")

ROOMS = (
    "baken", "pipeline", "crawler", "extractors", "linking", "indicators", "storage", "governance",
    "review_ui", "exports", "demo", "bench", "tests",
)  # fmt: skip

REFUSED = re.compile(
    r"(face[-_]?recognition.*|dlib.*|insightface|deepface|retina[-_]?face|mtcnn|facenet.*|arcface.*|mediapipe.*"
    r"|torch.*|tensorflow.*|keras.*|jax|jaxlib|onnx.*|openvino.*|tflite.*|paddle.*|timm|ultralytics|yolo.*"
    r"|open[-_]?clip.*|clip[-_]?.*|transformers|sentence[-_]transformers|huggingface.*|fastembed|gensim|spacy.*"
    r"|opencv.*|scikit[-_]image|scikit[-_]learn|xgboost|lightgbm|catboost|pdqhash|scrapy[-_]redis)",
    re.IGNORECASE,
)
"""Faces, embeddings, learned models, and the two packages DESIGN section 10 refuses by name."""


def names_in(lock: str) -> set[str]:
    return set(re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE))


def refused_in(lock: str) -> set[str]:
    return {name for name in names_in(lock) if REFUSED.fullmatch(name)}


@pytest.mark.parametrize(
    "name",
    ["face-recognition", "face_recognition_models", "dlib", "insightface", "deepface", "torch", "torchvision",
     "mediapipe", "onnxruntime", "onnxruntime-gpu", "opencv-python-headless", "tensorflow-cpu",
     "sentence-transformers"],
)  # fmt: skip
def test_the_deny_list_catches_a_planted_package(name: str) -> None:
    lock = f"attrs==26.1.0 \\\n    --hash=sha256:00\n{name}==1.0 \\\n    --hash=sha256:00\n"
    assert refused_in(lock) == {name}


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_holds_a_refused_package(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    assert names_in(text)
    assert refused_in(text) == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_a_pin_or_its_hash(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    pin = re.compile(r"[A-Za-z0-9._-]+==\S+( ; .+)? \\")
    digest = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    odd = [line for line in text.splitlines() if not (pin.fullmatch(line) or digest.fullmatch(line))]
    assert odd == []


def test_nothing_installed_is_refused() -> None:
    installed = {owner for owners in packages_distributions().values() for owner in owners}
    assert {name for name in installed if REFUSED.fullmatch(name)} == set()


def test_no_installed_distribution_owns_the_name_of_a_room() -> None:
    owners = packages_distributions()
    assert {room: owners[room] for room in ROOMS if room in owners} == {}


def test_the_search_for_owners_finds_a_package_that_is_there() -> None:
    assert "pytest" in packages_distributions()
