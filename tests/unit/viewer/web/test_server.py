"""The server over real sockets."""

from __future__ import annotations

import gzip
import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from drivekit.errors import UsageError
from drivekit.viewer.web import answers
from drivekit.viewer.web.answers import Answer, prepare
from drivekit.viewer.web.server import ViewerServer
from drivekit.viewer.web.site import Site


@pytest.fixture
def server(viewing, tmp_path) -> Iterator[ViewerServer]:
    with ViewerServer(Site(viewing, triage_file=tmp_path / "triage.jsonl")) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def ask(
    server: ViewerServer,
    path: str,
    method: str = "GET",
    body: bytes | None = None,
    token: str | None = None,
    **headers: str,
) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    token = server.token if token is None else token
    connection.request(method, f"/{token}/{path}", body, named)
    response = connection.getresponse()
    response.content = response.read()
    connection.close()
    return response


def problem(response: http.client.HTTPResponse) -> str:
    return json.loads(response.content)["error"]["problem"]


def raw(server: ViewerServer, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as wire:
        wire.sendall(request)
        wire.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: wire.recv(65536), b""))


def test_it_listens_on_this_machine_alone(server) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.url == f"http://127.0.0.1:{server.port}/{server.token}/"
    assert len(server.token) >= 20


def test_the_token_opens_and_nothing_else(server) -> None:
    assert ask(server, "scenes.json").status == 200
    for token in ("", "x", server.token[:-1], server.token + "x", "한글".encode().hex()):
        response = ask(server, "scenes.json", token=token)
        assert response.status == 404
        assert server.token.encode() not in response.content


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "10.0.0.1:80"])
def test_other_names_of_this_machine_are_refused(server, host: str) -> None:
    assert ask(server, "scenes.json", Host=host).status == 421


def test_a_forwarded_port_is_fine(server) -> None:
    assert ask(server, "scenes.json", Host="localhost:9000").status == 200


@pytest.mark.parametrize(
    "path",
    ["../../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "/etc/passwd", "s/0/../../x", "..\\x",
     "s/0/frames/0.bin%00", "bundle/../server.py", "s/0/images/0/0/../../../../x"],
)  # fmt: skip
def test_no_address_leads_to_the_disk(server, path: str) -> None:
    response = ask(server, path)
    assert response.status == 404
    assert b"root:" not in response.content


def test_what_is_sent_can_be_kept_and_nothing_else_may_use_it(server) -> None:
    first = ask(server, "s/0/frames/0.bin")
    assert first.headers["Cache-Control"] == "private, max-age=86400, immutable"
    again = ask(server, "s/0/frames/0.bin", If_None_Match=first.headers["ETag"])
    assert (again.status, again.content) == (304, b"")
    assert ask(server, "scenes.json").headers["Cache-Control"] == "no-cache"
    policy = first.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert first.headers["X-Content-Type-Options"] == "nosniff"
    assert "Access-Control-Allow-Origin" not in first.headers


def test_text_is_compressed_for_who_can_read_it(server) -> None:
    plain = ask(server, "s/0/scene.json")
    small = ask(server, "s/0/scene.json", Accept_Encoding="gzip")
    assert small.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(small.content) == plain.content
    assert "Content-Encoding" not in ask(server, "s/0/frames/0.bin", Accept_Encoding="gzip").headers


def test_head_tells_as_much_and_sends_nothing(server) -> None:
    get, head = ask(server, "s/0/frames/0.bin"), ask(server, "s/0/frames/0.bin", "HEAD")
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(get.content))
    part = ask(server, "s/0/frames/0.bin", Range="bytes=0-3")
    assert (part.status, part.content) == (200, get.content)


GOOD = b'{"s":0,"f":0,"verdict":"ignore"}'
OURS = {"Content_Type": "application/json", "X_Drivekit": "1"}


def test_a_verdict_is_posted(server) -> None:
    response = ask(server, "triage", "POST", GOOD, **OURS)
    assert response.status == 200
    assert len(json.loads(ask(server, "triage").content)["marks"]) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X_Drivekit": "1", "Content_Type": "text/plain"},
        {"Content_Type": "application/json"},
        {**OURS, "Origin": "http://evil.example"},
        {**OURS, "Sec_Fetch_Site": "cross-site"},
    ],
)
def test_other_pages_cannot_post(server, headers: dict[str, str]) -> None:
    assert ask(server, "triage", "POST", GOOD, **headers).status == 403
    assert json.loads(ask(server, "triage").content)["marks"] == []


def test_what_is_posted_has_a_size(server) -> None:
    assert ask(server, "triage", "POST", b"x" * 16385, **OURS).status == 413
    assert ask(server, "s/0/frames/0.bin", "POST", GOOD, **OURS).status == 404
    head = f"POST /{server.token}/triage HTTP/1.1\r\nHost: localhost\r\n".encode()
    for line in (b"", b"Content-Length: -5", b"Content-Length: 1e3", b"Transfer-Encoding: chunked",
                 b"Content-Length: 9999999999999"):  # fmt: skip
        status = raw(server, head + line + b"\r\n\r\n").split(b" ")[1]
        assert status in (b"411", b"413")


def test_nonsense_is_answered_in_json(server) -> None:
    assert b'"problem"' in raw(server, b"HELLO\r\n\r\n")
    assert ask(server, "scenes.json", "DELETE").status == 501
    assert "DELETE" in problem(ask(server, "scenes.json", "DELETE"))
    assert ask(server, "x" * 5000).status == 414
    assert ask(server, "scenes.json?" + "&".join(["a=1"] * 40)).status == 400
    assert ask(server, "scenes.json").status == 200


def test_tabs_that_close_leave_no_trace(server, capfd) -> None:
    """Connections that break before, in and after a request."""
    request = f"GET /{server.token}/s/0/images/0/0 HTTP/1.1\r\nHost: localhost\r\n".encode()
    for part in (b"", request[:20], request, request + b"\r\n"):
        wire = socket.create_connection(("127.0.0.1", server.port))
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        wire.sendall(part)
        wire.close()  # with a reset
    time.sleep(0.2)
    assert ask(server, "scenes.json").status == 200
    assert capfd.readouterr().err == ""


def test_a_mistake_of_ours_is_an_answer_too(server, monkeypatch, capfd) -> None:
    def fail(site: object, path: str, query: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(answers, "_find", fail)
    response = ask(server, "scenes.json")
    assert response.status == 500
    assert "ZeroDivisionError" in problem(response)
    monkeypatch.undo()
    assert ask(server, "scenes.json").status == 200
    assert "oops" in capfd.readouterr().err


def test_a_taken_port_is_named_with_its_cure(server, site) -> None:
    with pytest.raises(UsageError, match=f"port {server.port} is taken") as raised:
        ViewerServer(site, port=server.port)
    assert "--port 0" in (raised.value.fix or "")
    with ViewerServer(site) as second:
        assert second.port != server.port
    with pytest.raises(UsageError, match="0 to 65535"):
        ViewerServer(site, port=70000)
    with pytest.raises(UsageError, match="cannot listen"):
        ViewerServer(site, host="203.0.113.7")


def test_many_at_once_get_the_same(server) -> None:
    bodies: list[bytes] = []

    def load() -> None:
        bodies.append(ask(server, "s/0/frames/1.bin").content)

    threads = [threading.Thread(target=load) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(bodies)) == 1
    assert len(bodies) == 12


def test_it_closes_when_what_it_works_on_is_done(site, monkeypatch) -> None:
    begun, done = threading.Event(), []

    def slow(site: Site, path: str, query: object) -> Answer:
        begun.set()
        time.sleep(0.3)
        done.append(path)
        return Answer(b"{}")

    monkeypatch.setattr(answers, "_find", slow)
    with ViewerServer(site) as server:
        server.prepare()
        assert begun.wait(10)
    assert done == ["s/0/scene.json", "s/0/frames/0.bin"]
    assert server.ask(prepare).status == 503
