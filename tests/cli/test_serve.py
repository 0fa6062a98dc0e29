"""`seventeen serve`: the first start, the second, and everything that may be in its way."""

import signal
import socket
import stat
from pathlib import Path

import pytest

from seventeen.commands.lock import address_of
from tests.cli.command import PASSWORD, Installation, Running
from tests.support.postgres import create_database, required_postgres_url, worker_name


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_first_start_tells_where_it_is_and_what_to_do_first(running: Running) -> None:
    told = "\n".join(running.greeting)
    assert running.address in running.greeting[0]
    assert str(running.place.data_dir) in told
    assert f"make your account: {running.address}/signup" in told
    assert "look around" in told
    assert running.get("/health/ready").status_code == 200


@pytest.mark.parametrize(
    ("family", "address"),
    [(socket.AF_INET, "http://127.0.0.1:0"), (socket.AF_INET6, "http://[::1]:0")],
)
def test_where_it_listens_everywhere_it_tells_an_address_that_answers(
    family: socket.AddressFamily, address: str
) -> None:
    # One that is not bound yet stands for every address.
    with socket.socket(family) as everywhere:
        assert address_of(everywhere) == address


def test_the_data_are_for_this_user_alone(running: Running) -> None:
    folder = running.place.data_dir
    assert mode(folder) == 0o700
    assert [file for file in folder.iterdir() if mode(file) & 0o077] == []
    assert {"secret.key", "seventeen.db"} <= {file.name for file in folder.iterdir()}


def test_a_second_start_tells_the_address_of_the_first(running: Running) -> None:
    told = running.place.ok("serve")
    assert told == f"Seventeen already runs on this data: {running.address}\n"


@pytest.mark.parametrize("linked", [False, True])
def test_also_when_only_the_file_is_the_same(
    running: Running, tmp_path: Path, linked: bool
) -> None:
    file = running.place.data_dir / "seventeen.db"
    if linked:
        link = tmp_path / "link.db"
        link.symlink_to(file)
        file = link
    url = f"sqlite:///{file}"
    other = Installation(tmp_path / "other", {"SEVENTEEN_DATABASE_URL": url})
    assert other.ok("serve") == f"Seventeen already runs on this data: {running.address}\n"


def test_also_when_only_the_folder_is_the_same(running: Running, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'other.db'}"
    other = Installation(running.place.data_dir, {"SEVENTEEN_DATABASE_URL": url})
    assert other.ok("serve") == f"Seventeen already runs on this data: {running.address}\n"


def test_a_port_that_another_program_has_is_told_before_anything_else(
    place: Installation,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        ran = place.run("serve", "--port", str(port))
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert f"port {port}" in ran.stderr
    assert "SEVENTEEN_PORT" in ran.stderr
    assert "--port" in ran.stderr


def test_an_address_that_is_not_this_machines_is_told(place: Installation) -> None:
    assert "SEVENTEEN_HOST" in place.fails("serve", "--host", "192.0.2.1", "--port", "0")


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    complaint = Installation(tmp_path / "file" / "data").fails("serve", "--port", "0")
    assert "SEVENTEEN_DATA_DIR" in complaint


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_in_peace_and_goes_on_where_it_stopped(place: Installation, number: int) -> None:
    place.user()
    with place.serve() as first:
        assert not any("make your account" in line for line in first.greeting)
        status, said = first.end(number)
    assert (status, said) == (0, "Stopped.\n")
    with place.serve() as second:
        login = {"email": "ana@example.com", "password": PASSWORD}
        assert second.post("/api/v1/auth/login", json=login).status_code == 200


def test_after_a_crash_it_starts_again(place: Installation) -> None:
    with place.serve() as first:
        first.end(signal.SIGKILL)
    with place.serve() as second:
        assert second.get("/health/ready").status_code == 200


def test_commands_work_beside_it(running: Running, tmp_path: Path) -> None:
    place = running.place
    place.user("beside@example.com")
    file = tmp_path / "people.csv"
    file.write_text("First Name,Last Name,Email Address\nAna,Example,ana@example.com\n")
    assert "1 created" in place.ok("import", str(file))
    token = place.ok("token", "create", "--name", "A test", "--scope", "read").strip()
    headers = {"Authorization": f"Bearer {token}"}
    people = running.get("/api/v1/contacts", headers=headers).json()["items"]
    assert [one["name"] for one in people] == ["Ana Example"]
    assert running.post("/api/v1/contacts", headers=headers, json={"name": "Bo"}).status_code == 403
    assert "The database file is sound." in place.run("doctor").stdout


def test_nothing_is_logged_of_requests_by_default(place: Installation) -> None:
    with place.serve() as one:
        one.get("/health/live")
        _, said = one.end(signal.SIGINT)
    assert "/health/live" not in said


def test_a_damaged_key_is_told_and_left_alone(place: Installation) -> None:
    place.data_dir.mkdir(mode=0o700)
    key = place.data_dir / "secret.key"
    key.write_text("c2hvcnQ=\n")
    assert "secret.key is damaged" in place.fails("serve", "--port", "0")
    assert key.read_text() == "c2hvcnQ=\n"


def test_a_file_that_is_no_database_is_told(place: Installation) -> None:
    place.data_dir.mkdir(mode=0o700)
    (place.data_dir / "seventeen.db").write_text("Dear diary, " * 1000)
    told = place.fails("serve", "--port", "0")
    assert "not a database" in told
    # Nor is there the key that data has.
    assert "secret.key is missing" in told


@pytest.mark.postgres
def test_on_postgresql_several_serve_the_same_data(tmp_path: Path) -> None:
    url = create_database(required_postgres_url(), worker_name("serve"))
    place = Installation(tmp_path / "data", {"SEVENTEEN_DATABASE_URL": url})
    with place.serve() as first, place.serve() as second:
        body = {"email": "ana@example.com", "password": PASSWORD}
        made = first.post("/api/v1/auth/register", json=body)
        assert made.status_code == 201
        cookies = {"seventeen_session": made.cookies["seventeen_session"]}
        assert second.get("/api/v1/me", cookies=cookies).json()["email"] == "ana@example.com"
        assert worker_name("serve") in "\n".join(second.greeting)


@pytest.mark.postgres
def test_on_postgresql_a_machine_without_the_key_says_so(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    url = {"SEVENTEEN_DATABASE_URL": create_database(required_postgres_url(), worker_name("key"))}
    first, second = Installation(tmp_path / "one", url), Installation(tmp_path / "two", url)
    with first.serve():
        first.user()
    assert "secret.key" not in capfd.readouterr().err
    assert f"{second.data_dir / 'secret.key'} is missing" in second.run("doctor").stdout
    with second.serve():
        assert f"{second.data_dir / 'secret.key'} is missing" in capfd.readouterr().err
