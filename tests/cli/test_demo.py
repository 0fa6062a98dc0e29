"""`seventeen demo`: a look around that leaves nothing behind."""

import signal
import tempfile
from pathlib import Path

from tests.cli.command import Installation


def demo_folders() -> set[Path]:
    return set(Path(tempfile.gettempdir()).glob("seventeen-demo-*"))


def test_one_click_leads_into_sixty_made_up_people_and_nothing_stays(place: Installation) -> None:
    before = demo_folders()
    with place.serve("demo", "--port", "0") as demo:
        assert f"{demo.address}/signup" in demo.greeting[0]
        (folder,) = demo_folders() - before
        guest = demo.post("/api/v1/auth/guest")
        assert guest.status_code == 201
        assert guest.json()["guest"] is True
        page = demo.get(
            "/api/v1/contacts",
            params={"count": "true", "limit": "1"},
            cookies={"seventeen_session": guest.cookies["seventeen_session"]},
        )
        assert page.json()["count"] == 60
        status, _ = demo.end(signal.SIGINT)
    assert status == 0
    assert not folder.exists()
    assert not place.data_dir.exists()


def test_it_takes_another_port_when_the_usual_one_is_taken(tmp_path: Path) -> None:
    real = Installation(tmp_path / "data")
    with real.serve() as running:
        taken = Installation(real.data_dir, {"SEVENTEEN_PORT": running.port})
        with taken.serve("demo") as demo:
            assert demo.port != running.port
            assert demo.get("/health/ready").status_code == 200
            demo.end(signal.SIGTERM)


def test_the_real_data_are_never_touched(tmp_path: Path) -> None:
    elsewhere = tmp_path / "real.db"
    place = Installation(tmp_path / "data", {"SEVENTEEN_DATABASE_URL": f"sqlite:///{elsewhere}"})
    with place.serve("demo", "--port", "0") as demo:
        assert demo.post("/api/v1/auth/guest").status_code == 201
        demo.end(signal.SIGINT)
    assert not elsewhere.exists()
