"""A server of FHIR on this computer, and before it a way to it on which everything goes wrong that does on networks.

Usage: fhir_faults.py FOLDER

Writes one line of JSON: {"server": port, "http": port, "https": port}. The first is the server itself (fhir_server.py), with a
store for each NAME at /NAME. The others lead to it: /FAULTS/NAME, where FAULTS, parted by commas, say what happens to the
first, second ... request to that store; the last stands for all that follow. The certificate of the authority that vouches
for the https side is put into FOLDER/authority.pem.

  ok          it is taken
  lost        it is taken, and the connection is closed without an answer
  half        it is taken, and the connection is closed in the middle of the answer
  slow        it is taken, and there is no answer until the other side leaves
  busy        503, not taken
  invalid     422 with an OperationOutcome, not taken
  login       401 unless the token is "letmein"
  moved       302 to somewhere else
  mute        it is taken, and the answer is empty

Standard input takes a NAME a line, for which a line of JSON comes back: the count of each type of resource, the references
that lead nowhere, the requests on the way to it, and what the last one brought with it. A line of NAME, a type and a
resource in JSON makes that resource, and the status of the answer comes back. The end of standard input ends both.
"""

import http.client
import json
import socket
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme
import uvicorn

import fhir_server

LOCK = threading.Lock()
# By store: how many requests there were, and the headers of the last.
REQUESTS = {}
MEDIA = "application/fhir+json"


def outcome(code, text):
    return {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": code, "diagnostics": text}]}


class Way(BaseHTTPRequestHandler):
    """The way to the server, with what goes wrong on it."""

    protocol_version = "HTTP/1.1"
    server_port = 0

    def log_message(self, *_):
        pass

    def do_POST(self):
        _, faults, name = self.path.split("/")
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with LOCK:
            count, _ = REQUESTS.get(name, (0, {}))
            REQUESTS[name] = (count + 1, dict(self.headers))
        faults = faults.split(",")
        fault = faults[min(count, len(faults) - 1)]
        if fault == "busy":
            return self.answer(503, outcome("transient", "Out\x1b[31m to lunch"))
        if fault == "moved":
            return self.answer(302, headers={"Location": "http://127.0.0.1:9/elsewhere"})
        if fault == "login" and self.headers["Authorization"] != "Bearer letmein":
            return self.answer(401, outcome("security", "Who are you?"))
        if fault == "invalid":
            return self.answer(422, outcome("business-rule", "Observation.code is not one of ours."))
        status, given = ask("POST", f"/{name}", body, self.headers["Content-Type"])
        if fault == "lost":
            self.connection.shutdown(socket.SHUT_RDWR)
        elif fault == "slow":
            self.connection.recv(1)
        elif fault == "mute":
            self.answer(204)
        else:
            self.answer(status, given, half=fault == "half")
        if fault in ("lost", "slow", "half"):
            self.close_connection = True

    def answer(self, status, value=None, headers=None, half=False):
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", MEDIA)
        self.send_header("Content-Length", str(len(body)))
        for name, text in (headers or {}).items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if half else body)


def ask(method, path, body=None, media=MEDIA):
    """What the server says, as it says it to everybody."""
    connection = http.client.HTTPConnection("127.0.0.1", Way.server_port)
    connection.request(method, path, body, {"Content-Type": media} if body else {})
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, json.loads(text) if text else None


def held(name):
    """What a store holds, found by asking for it."""
    _, statement = ask("GET", f"/{name}/metadata")
    counts, resources = {}, []
    for one in statement["rest"][0]["resource"]:
        _, bundle = ask("GET", f"/{name}/{one['type']}")
        if bundle["total"]:
            counts[one["type"]] = bundle["total"]
            resources += [entry["resource"] for entry in bundle["entry"]]
    wanted = {pointer for one in resources for pointer in fhir_server.pointers(one)}
    return counts, sorted(one for one in wanted if ask("GET", f"/{name}/{one}")[0] != 200)


def serve_stores():
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(fhir_server.Server(), log_level="critical"))
    threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True).start()
    return listener.getsockname()[1]


def serve_way(context=None):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Way)
    server.daemon_threads = True
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def main():
    authority = trustme.CA()
    authority.cert_pem.write_to_path(sys.argv[1] + "/authority.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    Way.server_port = serve_stores()
    print(json.dumps({"server": Way.server_port, "http": serve_way(), "https": serve_way(context)}), flush=True)
    for line in sys.stdin:
        name, *rest = line.strip().split(" ", 2)
        if rest:
            status, _ = ask("POST", f"/{name}/{rest[0]}", rest[1].encode())
            answer = {"status": status}
        else:
            requests, headers = REQUESTS.get(name, (0, {}))
            counts, dangling = held(name)
            answer = {"counts": counts, "dangling": dangling, "requests": requests, "headers": headers}
        print(json.dumps(answer), flush=True)


main()
