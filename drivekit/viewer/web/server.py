"""A small server on this machine, for one viewer."""

from __future__ import annotations

import errno
import gzip
import os
import secrets
import socket
import sys
import traceback
from collections.abc import Callable, Mapping
from hashlib import blake2b
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import BoundedSemaphore, Condition, Thread
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from drivekit.errors import DrivekitError, UsageError
from drivekit.viewer.web.answers import Answer, answer_get, answer_post, failure, prepare
from drivekit.viewer.web.site import Site

LOOPBACK: Final = "127.0.0.1"

_MOST_REQUESTS = 48
_LONGEST_ADDRESS = 4096
_LONGEST_BODY = 16 << 10
_IDLE_S = 120
_PATIENCE_S = 20
_WORTH_COMPRESSING = 1 << 10
_TEXTS = ("application/json", "text/")
_OUR_NAMES = frozenset({LOOPBACK, "localhost"})
_HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' blob: data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Accept-Ranges": "none",
}


class ViewerServer(ThreadingHTTPServer):
    """Serves a site under an address that nobody can guess.

    Parameters
    ----------
    site : Site
    host : str
        Address of a network interface; any but the loopback lets others in who know the address.
    port : int
        0 for a free one.
    compress : bool
        Also compress frames: for a slow way between browser and server.

    Raises
    ------
    UsageError
        If the port or address cannot be had.
    """

    daemon_threads = True
    # Elsewhere it lets a new server have a port at once; on Windows it would let it steal one.
    allow_reuse_address = os.name != "nt"

    def __init__(
        self, site: Site, *, host: str = LOOPBACK, port: int = 0, compress: bool = False
    ) -> None:
        self.site, self.compress = site, compress
        self.token = secrets.token_urlsafe(16)
        self._slots = BoundedSemaphore(_MOST_REQUESTS)
        self._working, self._is_closing, self._rest = 0, False, Condition()
        if not 0 <= port <= 65535:
            raise UsageError(
                f"expected a port from 0 to 65535, got {port}",
                fix="give a --port within these, 0 for a free one",
            )
        try:
            super().__init__((host, port), _Handler)
        except OSError as error:
            raise _cannot_listen(host, port, error) from None
        self.host, self.port = host, int(self.server_address[1])

    @property
    def is_private(self) -> bool:
        """Whether only programs of this machine can reach it."""
        return self.host in _OUR_NAMES

    @property
    def url(self) -> str:
        """Address of the page."""
        name = LOOPBACK if self.host in ("", "0.0.0.0") else self.host
        return f"http://{name}:{self.port}/{self.token}/"

    def ask(self, what: Callable[[Site], Answer]) -> Answer:
        """Return an answer of the site; one is refused when the server closes."""
        with self._rest:
            if self._is_closing:
                return failure(503, UsageError("the viewer is being closed"))
            self._working += 1
        try:
            return what(self.site)
        finally:
            with self._rest:
                self._working -= 1
                self._rest.notify_all()

    def prepare(self) -> None:
        """Have what the page asks for first read ahead of it, in another thread."""
        Thread(target=self.ask, args=(prepare,), daemon=True).start()

    def server_close(self) -> None:
        """Stop listening, and let answers that are being worked out come to their end.

        Python cannot leave while compiled code runs in another thread.
        """
        super().server_close()
        with self._rest:
            self._is_closing = True
            self._rest.wait_for(lambda: self._working == 0, _PATIENCE_S)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Handle a connection in a thread of its own, if not too many are open."""
        if not self._slots.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Handle a connection and let the next one have its place."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._slots.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Report what is our fault; a tab that was closed is nobody's."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)

    def server_bind(self) -> None:
        """Bind without asking the network for this machine's name."""
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = LOOPBACK, self.server_address[1]


def _cannot_listen(host: str, port: int, error: OSError) -> UsageError:
    if error.errno == errno.EADDRINUSE:
        return UsageError(
            f"port {port} is taken, perhaps by another viewer",
            fix="leave --port out, or give --port 0, to get a free one",
        )
    return UsageError(
        f"cannot listen on {host}, port {port}: {error.strerror or error}",
        fix="leave --host and --port out",
    )


class _Handler(BaseHTTPRequestHandler):
    server: ViewerServer
    protocol_version = "HTTP/1.1"
    timeout = _IDLE_S

    def do_GET(self) -> None:
        self._reply(self._get())

    def do_HEAD(self) -> None:
        self._reply(self._get())

    def do_POST(self) -> None:
        self._reply(self._post())

    def version_string(self) -> str:
        return "drivekit"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the page shows what goes wrong."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no proper request in our own words."""
        self.close_connection = True
        self._reply(failure(code, UsageError(message or HTTPStatus(code).phrase)))

    def _get(self) -> Answer:
        path, query = self._address()
        if isinstance(path, Answer):
            return path
        return self._of_site(lambda site: answer_get(site, path, query))

    def _post(self) -> Answer:
        body = self._body()
        if isinstance(body, Answer):
            self.close_connection = True
            return body
        path, _ = self._address()
        if isinstance(path, Answer):
            return path
        if not self._is_from_our_page():
            return failure(403, UsageError("this was not sent by the viewer's page"))
        return self._of_site(lambda site: answer_post(site, path, body))

    def _of_site(self, ask: Callable[[Site], Answer]) -> Answer:
        """Return an answer whatever happens: the page shows it, and the server lives on."""
        try:
            return self.server.ask(ask)
        except Exception as error:
            traceback.print_exc()
            return failure(
                500,
                DrivekitError(
                    f"drivekit failed: {type(error).__name__}: {error}",
                    fix="report it, with what the terminal of drivekit view says",
                ),
            )

    def _address(self) -> tuple[str | Answer, dict[str, str]]:
        """Return what stands behind the token, or why there is nothing to be had."""
        name = (self.headers.get("Host") or "").rpartition("@")[2].rsplit(":", 1)[0]
        if self.server.is_private and name not in _OUR_NAMES:
            return failure(421, UsageError("this server answers to 127.0.0.1 and localhost")), {}
        if len(self.path) > _LONGEST_ADDRESS:
            return failure(414, UsageError("the address is too long")), {}
        parts = urlsplit(self.path)
        token, slash, rest = parts.path.removeprefix("/").partition("/")
        if not secrets.compare_digest(token.encode("utf-8", "replace"), self.server.token.encode()):
            problem = "this is no address of the viewer"
            fix = "take the whole line that drivekit view printed"
            return failure(404, UsageError(problem, fix=fix)), {}
        if not slash:
            return failure(404, UsageError("the address ends in /")), {}
        try:
            return rest, dict(parse_qsl(parts.query, max_num_fields=8))
        except ValueError:
            return failure(400, UsageError("the address has too many options")), {}

    def _is_from_our_page(self) -> bool:
        headers = self.headers
        origin = headers.get("Origin")
        return (
            headers.get("X-Drivekit") == "1"
            and headers.get_content_type() == "application/json"
            and headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
            and (origin is None or urlsplit(origin).netloc == headers.get("Host"))
        )

    def _body(self) -> bytes | Answer:
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()) or "Transfer-Encoding" in self.headers:
            return failure(411, UsageError("the length of what is sent must be told"))
        if len(length) > 9 or int(length) > _LONGEST_BODY:
            return failure(413, UsageError(f"at most {_LONGEST_BODY} bytes can be sent"))
        return self.rfile.read(int(length))

    def _reply(self, answer: Answer) -> None:
        body = answer.body
        headers = dict(_HEADERS) | {"Content-Type": answer.media_type, "Cache-Control": "no-cache"}
        status = answer.status
        if answer.keep:
            headers["Cache-Control"] = "private, max-age=86400, immutable"
            headers["ETag"] = f'"{blake2b(body, digest_size=12).hexdigest()}"'
            if self.headers.get("If-None-Match") == headers["ETag"]:
                status, body = 304, b""
        if self._is_worth_compressing(answer, len(body)):
            body = gzip.compress(body, 4, mtime=0)
            headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _is_worth_compressing(self, answer: Answer, size: int) -> bool:
        is_text = answer.media_type.startswith(_TEXTS)
        is_frame = answer.media_type == "application/octet-stream" and self.server.compress
        accepted = getattr(self, "headers", {}).get("Accept-Encoding", "")
        return (is_text or is_frame) and size > _WORTH_COMPRESSING and "gzip" in accepted
