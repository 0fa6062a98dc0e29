"""Photos of the handwritten page: taken in, cleaned, shown to their owner, and gone when erased."""

import asyncio
import io
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from seventeen.core.settings import Settings
from seventeen.core.vault import GRACE_SECONDS, Vault
from seventeen.formats.pictures import MOST_PIXELS, PictureError, prepared
from seventeen.jobs.sweep import sweep_files
from tests.support.api import User
from tests.support.pictures import tiny_picture

PLACE = "Heron Street 17"
HEIC = Path(__file__).parent / "files" / "page.heic"


def picture(kind: str = "JPEG", size: tuple[int, int] = (40, 20), **options: Any) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def send(user: User, talk: str, content: bytes, name: str = "page.jpg", **options: Any) -> Any:
    files = {"file": (name, content)}
    return user.request("POST", f"/interviews/{talk}/attachments", files=files, **options)


@pytest.fixture
def talk(user: User) -> str:
    return str(user.interview()["id"])


def stored(settings: Settings) -> list[Path]:
    """All files in the vault."""
    return [one for one in settings.attachments_dir.rglob("*") if one.is_file()]


def age(settings: Settings) -> None:
    """Let the files become older than any request takes."""
    for file in stored(settings):
        then = file.stat().st_mtime - GRACE_SECONDS - 1
        os.utime(file, (then, then))


def swept(here: Any, settings: Settings) -> int:
    return asyncio.run(sweep_files(here.db, Vault(settings.attachments_dir)))


class TestOffTheRecord:
    def test_is_said_with_the_photo_or_later(self, user: User, talk: str) -> None:
        made = send(user, talk, picture(), data={"off_the_record": "true"}).json()
        assert made["off_the_record"] is True
        where = f"/interviews/{talk}/attachments/{made['id']}"
        assert user.patch(where, off_the_record=False)["off_the_record"] is False
        assert send(user, talk, picture()).json()["off_the_record"] is False

    def test_is_nothing_but_true_or_false(self, user: User, talk: str) -> None:
        answer = send(user, talk, picture(), data={"off_the_record": "perhaps"})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/off_the_record"
        assert user.items(f"/interviews/{talk}/attachments") == []

    def test_a_token_without_the_scope_never_learns_of_it(self, user: User, talk: str) -> None:
        hidden = send(user, talk, picture(), data={"off_the_record": "true"}).json()["id"]
        open_to_all = send(user, talk, picture(size=(30, 10))).json()["id"]
        below = f"/interviews/{talk}/attachments"
        script = {"Authorization": f"Bearer {user.token('read', 'write')}", "Cookie": ""}

        def ask(method: str, path: str, **options: Any) -> Any:
            return user.request(method, path, headers=script, **options)

        assert [one["id"] for one in ask("GET", below).json()["items"]] == [open_to_all]
        for method, path in (
            ("GET", f"{below}/{hidden}"),
            ("GET", f"{below}/{hidden}/content"),
            ("DELETE", f"{below}/{hidden}"),
        ):
            assert ask(method, path).status_code == 404
        told = {one["id"]: one["thing"] for one in ask("GET", "/changes").json()["items"]}
        assert told[hidden] is None
        assert told[open_to_all] is not None
        assert hidden not in ask("GET", "/exports/everything.jsonl").text
        assert hidden in user.request("GET", "/exports/everything.jsonl").text
        patched = ask("PATCH", f"{below}/{open_to_all}", json={"off_the_record": True})
        assert patched.status_code == 403
        files = {"file": ("page.jpg", picture())}
        for more in ({}, {"Idempotency-Key": "hidden"}):
            sent = user.request(
                "POST",
                below,
                headers=script | more,
                files=files,
                data={"off_the_record": "true"},
            )
            assert sent.status_code == 403


class TestTaking:
    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
    def test_photos_become_plain_jpegs(self, user: User, talk: str, kind: str) -> None:
        answer = send(user, talk, picture(kind), "page.bin")
        assert answer.status_code == 201, answer.text
        made = answer.json()
        assert (made["width"], made["height"], made["media_type"]) == (40, 20, "image/jpeg")
        assert user.items(f"/interviews/{talk}/attachments") == [made]
        where = answer.headers["location"]
        assert user.get(where) == made
        shown = user.request("GET", f"{where}/content")
        assert shown.status_code == 200
        assert shown.headers["content-type"] == "image/jpeg"
        assert shown.headers["content-disposition"].startswith("inline")
        assert shown.headers["x-content-type-options"] == "nosniff"
        assert shown.headers["cache-control"].startswith("private")
        assert "sandbox" in shown.headers["content-security-policy"]
        assert len(shown.content) == made["size_bytes"]
        image = Image.open(io.BytesIO(shown.content))
        assert image.format == "JPEG"
        red, _, blue = image.convert("RGB").getpixel((5, 10))  # type: ignore[misc]
        assert red > 200
        assert blue < 60

    def test_where_it_was_taken_is_forgotten_and_it_stands_upright(
        self, user: User, talk: str, settings: Settings
    ) -> None:
        exif = Image.Exif()
        exif[0x0112] = 6  # held sideways
        exif[0x010E] = PLACE
        exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
        content = picture(exif=exif, comment=PLACE.encode())
        assert content.count(PLACE.encode()) == 2
        made = send(user, talk, content).json()
        assert (made["width"], made["height"]) == (20, 40)
        [file] = stored(settings)
        kept = Image.open(io.BytesIO(file.read_bytes()))
        assert not kept.getexif()
        assert "exif" not in kept.info
        assert "comment" not in kept.info
        assert PLACE.encode() not in file.read_bytes()

    def test_heic_of_a_phone_is_read(self) -> None:
        content = HEIC.read_bytes()
        assert PLACE.encode() in content
        kept = prepared(content)
        assert (kept.width, kept.height) == (64, 32)
        assert PLACE.encode() not in kept.content
        red, _, blue = Image.open(io.BytesIO(kept.content)).getpixel((8, 16))  # type: ignore[misc]
        assert red > 200
        assert blue < 60

    def test_large_ones_are_made_smaller(self, user: User, talk: str) -> None:
        made = send(user, talk, picture(size=(6000, 3000))).json()
        assert (made["width"], made["height"]) == (3000, 1500)

    def test_what_is_transparent_becomes_white(self) -> None:
        file = io.BytesIO()
        Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(file, "PNG")
        kept = Image.open(io.BytesIO(prepared(file.getvalue()).content))
        assert kept.getpixel((4, 4)) == (255, 255, 255)


class TestRefusing:
    @pytest.mark.parametrize(
        "content",
        [
            b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
            b"%PDF-1.7\n",
            b"GIF89a" + bytes(40),
            b"<!doctype html><script>alert(1)</script>",
            b"\0\0\0\x20ftypisom" + bytes(40),
            b"BM" + bytes(60),
            b"x",
        ],
    )
    def test_other_files_whatever_their_name(
        self, user: User, talk: str, content: bytes, settings: Settings
    ) -> None:
        answer = send(user, talk, content, "page.jpg")
        assert answer.status_code == 415
        assert "image/jpeg" in answer.headers["accept"]
        assert stored(settings) == []

    def test_bombs_by_their_number_of_pixels(self, user: User, talk: str) -> None:
        answer = send(user, talk, tiny_picture(60_000, 60_000))
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["code"] == "too-many-pixels"
        assert MOST_PIXELS < 60_000**2

    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
    def test_what_is_cut_off(self, user: User, talk: str, kind: str) -> None:
        content = picture(kind, (400, 400))
        answer = send(user, talk, content[: len(content) // 2])
        assert answer.status_code == 422
        assert answer.json()["errors"] == [
            {
                "pointer": "/file",
                "code": "unreadable",
                "detail": "This file is damaged: it can't be shown as a picture.",
            }
        ]

    def test_damage_of_any_kind(self) -> None:
        whole = picture("PNG", (64, 64))
        for start in range(8, len(whole), 3):
            broken = whole[:start] + b"\xff\0\xff" + whole[start + 3 :]
            with suppress(PictureError):
                prepared(broken)

    def test_more_than_twenty_megabytes(self, user: User, talk: str) -> None:
        assert user.get("")["limits"]["attachment_bytes"] == 20_000_000
        for size in (20_000_001, 22_000_000):
            assert send(user, talk, bytes(size)).status_code == 413

    def test_forms_that_are_not_what_they_should_be(self, user: User, talk: str) -> None:
        path = f"/interviews/{talk}/attachments"
        assert user.request("POST", path, json={}).status_code == 415
        nothing = user.request("POST", path, files={"photo": ("a.png", tiny_picture())})
        assert nothing.json()["errors"][0]["code"] == "unknown-field"


class TestKeeping:
    def test_a_retry_attaches_it_once(self, user: User, talk: str) -> None:
        headers = {"Idempotency-Key": "once"}
        first = send(user, talk, tiny_picture(), headers=headers)
        again = send(user, talk, tiny_picture(), headers=headers)
        assert again.json() == first.json()
        assert again.headers["replayed"] == "true"
        assert len(user.items(f"/interviews/{talk}/attachments")) == 1
        assert send(user, talk, picture(), headers=headers).status_code == 422

    def test_only_this_user_of_the_machine_can_read_it(
        self, user: User, talk: str, settings: Settings
    ) -> None:
        user.photo(talk)
        [file] = stored(settings)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(settings.attachments_dir.stat().st_mode) == 0o700
        assert file.parent.name == user.id

    def test_the_same_photo_is_kept_once_for_each_owner(
        self, user: User, other: User, talk: str, settings: Settings
    ) -> None:
        user.photo(talk)
        user.photo(talk)
        theirs = other.interview()["id"]
        his = other.photo(theirs)
        assert sorted(file.parent.name for file in stored(settings)) == sorted([user.id, other.id])
        path = f"/interviews/{theirs}/attachments/{his['id']}/content"
        assert user.request("GET", path).status_code == 404
        assert other.request("GET", path).status_code == 200

    def test_the_files_go_at_once_with_their_owner(
        self, user: User, other: User, talk: str, settings: Settings
    ) -> None:
        user.photo(talk)
        other.photo(other.interview()["id"])
        user.ok("DELETE", "/me")
        assert [file.parent.name for file in stored(settings)] == [other.id]

    def test_the_file_goes_with_its_last_attachment(
        self, user: User, talk: str, settings: Settings, here: Any
    ) -> None:
        one, two = user.photo(talk), user.photo(talk)
        below = f"/interviews/{talk}/attachments"
        age(settings)
        user.ok("DELETE", f"{below}/{one['id']}", params={"forever": "true"})
        user.ok("DELETE", f"{below}/{two['id']}")
        assert swept(here, settings) == 0
        user.ok("POST", f"{below}/{two['id']}/restore")
        assert user.request("GET", f"{below}/{two['id']}/content").status_code == 200
        user.ok("DELETE", f"/interviews/{talk}", params={"forever": "true"})
        assert swept(here, settings) == 1
        assert stored(settings) == []

    def test_a_file_whose_request_may_be_under_way_stays(
        self, user: User, settings: Settings, here: Any
    ) -> None:
        vault = Vault(settings.attachments_dir)
        vault.put(user.id, b"left by a crash")
        assert swept(here, settings) == 0
        age(settings)
        vault.put(user.id, b"left by a crash")
        assert swept(here, settings) == 0
        age(settings)
        assert swept(here, settings) == 1

    def test_the_files_of_another_database_stay(
        self, user: User, settings: Settings, here: Any
    ) -> None:
        """Whoever starts on an empty one by mistake has lost nothing."""
        elsewhere = f"{user.id[:-4]}0000"
        Vault(settings.attachments_dir).put(elsewhere, b"of somebody not in this database")
        age(settings)
        assert swept(here, settings) == 0
        assert len(stored(settings)) == 1

    def test_a_file_that_was_lost_is_not_found(
        self, user: User, talk: str, settings: Settings
    ) -> None:
        made = user.photo(talk)
        for file in stored(settings):
            file.unlink()
        path = f"/interviews/{talk}/attachments/{made['id']}/content"
        assert user.request("GET", path).status_code == 404

    def test_fifty_are_enough(self, user: User, talk: str) -> None:
        assert user.get("")["limits"]["attachments"] == 50
        for _ in range(50):
            user.photo(talk)
        answer = send(user, talk, tiny_picture())
        assert answer.json()["errors"][0]["code"] == "too-many"
