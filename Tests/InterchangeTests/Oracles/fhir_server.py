"""A small server of FHIR R4 on this computer, with the faults that networks and servers have.

Usage: fhir_server.py FOLDER

Writes one line of JSON: {"http": port, "https": port}. Puts the certificate of the authority that vouches for the https side
into FOLDER/authority.pem. A transaction Bundle is posted to /FAULTS/NAME, where NAME is a store of its own, and FAULTS, parted
by commas, say what happens to the first, second ... request to it; the last stands for all that follow:

  ok          it is taken
  lost        it is taken, and the connection is closed without an answer
  half        it is taken, and the connection is closed in the middle of the answer
  slow        it is taken, and there is no answer until the other side leaves
  busy        503, not taken
  invalid     422 with an OperationOutcome, not taken
  login       401 unless the token is "letmein"
  moved       302 to somewhere else
  mute        it is taken, and the answer is empty

Bundles are read and checked with fhir.resources (R4B). What is there already by its ifNoneExist is not made again, and
references are led to what is there. Standard input takes a NAME a line, for which a line of JSON with the count of each type
of resource comes back, the requests, and what the last one brought with it; the end of standard input ends the server.
"""

import json
import socket
import ssl
import sys
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme
from fhir.resources.R4B.bundle import Bundle

STORES = {}
LOCK = threading.Lock()


class Store:
    """The resources of one server."""

    def __init__(self):
        self.resources = {}
        self.requests = 0
        self.headers = {}

    def find(self, kind, query):
        """The addresses of what a search finds."""
        wanted = urllib.parse.parse_qsl(query, strict_parsing=True)
        return [
            address
            for address, resource in self.resources.items()
            if resource["resourceType"] == kind
            and all(self._has(resource, name, value) for name, value in wanted)
        ]

    @staticmethod
    def _has(resource, name, value):
        if name in ("url", "version"):
            return resource.get(name) == value
        system, _, code = value.partition("|")
        if name == "_tag":
            tags = resource.get("meta", {}).get("tag", [])
            return any(t["system"] == system and t["code"] == code for t in tags)
        if name == "identifier":
            found = resource.get("identifier", [])
            found = found if isinstance(found, list) else [found]
            return any(i["system"] == system and i["value"] == code for i in found)
        raise ValueError(f"unknown search parameter {name}")

    def transact(self, bundle):
        """Takes in all of a Bundle, or raises."""
        places = {}
        statuses = []
        for entry in bundle["entry"]:
            kind = entry["request"]["url"]
            found = self.find(kind, entry["request"]["ifNoneExist"])
            if len(found) > 1:
                raise ValueError("several are there already")
            statuses.append("200 OK" if found else "201 Created")
            places[entry["fullUrl"]] = found[0] if found else f"{kind}/{len(self.resources) + len(places)}"
        for entry, status in zip(bundle["entry"], statuses):
            if status.startswith("201"):
                self.resources[places[entry["fullUrl"]]] = self._led(entry["resource"], places)
        return [
            {"response": {"status": status, "location": places[entry["fullUrl"]]}}
            for entry, status in zip(bundle["entry"], statuses)
        ]

    def _led(self, value, places):
        if isinstance(value, dict):
            return {
                name: self._pointer(inner, places) if name == "reference" and isinstance(inner, str) else self._led(inner, places)
                for name, inner in value.items()
            }
        if isinstance(value, list):
            return [self._led(inner, places) for inner in value]
        return value

    def _pointer(self, pointer, places):
        if pointer.startswith("Patient?"):
            found = self.find("Patient", pointer.removeprefix("Patient?"))
            if len(found) != 1:
                raise ValueError(f"{pointer} is not one patient")
            return found[0]
        return places[pointer]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_POST(self):
        _, faults, name = self.path.split("/")
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with LOCK:
            store = STORES.setdefault(name, Store())
            faults = faults.split(",")
            fault = faults[min(store.requests, len(faults) - 1)]
            store.requests += 1
            store.headers = dict(self.headers)
            if fault == "busy":
                return self.answer(503, {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "transient", "diagnostics": "Out\x1b[31m to lunch"}]})
            if fault == "moved":
                return self.answer(302, None, {"Location": "http://127.0.0.1:9/elsewhere"})
            if fault == "login" and self.headers["Authorization"] != "Bearer letmein":
                return self.answer(401, self.outcome("security", "Who are you?"))
            if fault == "invalid":
                return self.answer(422, self.outcome("business-rule", "Observation.code is not one of ours."))
            try:
                bundle = json.loads(body)
                Bundle.model_validate(bundle)
                entries = store.transact(bundle)
            except ValueError as problem:
                return self.answer(400, self.outcome("invalid", str(problem)))
        answer = {"resourceType": "Bundle", "type": "transaction-response", "entry": entries}
        if fault == "lost":
            self.connection.shutdown(socket.SHUT_RDWR)
        elif fault == "slow":
            self.connection.recv(1)
        elif fault == "half":
            self.answer(200, answer, half=True)
        elif fault == "mute":
            self.answer(204, None)
        else:
            self.answer(200, answer)
        if fault in ("lost", "slow", "half"):
            self.close_connection = True

    @staticmethod
    def outcome(code, text):
        return {
            "resourceType": "OperationOutcome",
            "issue": [{"severity": "error", "code": code, "diagnostics": text}],
        }

    def answer(self, status, value, headers=None, half=False):
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/fhir+json")
        self.send_header("Content-Length", str(len(body)))
        for name, text in (headers or {}).items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if half else body)


def serve(context=None):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
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
    print(json.dumps({"http": serve(), "https": serve(context)}), flush=True)
    for line in sys.stdin:
        with LOCK:
            store = STORES.get(line.strip(), Store())
            counts = {}
            for resource in store.resources.values():
                kind = resource["resourceType"]
                counts[kind] = counts.get(kind, 0) + 1
            answer = {"counts": counts, "requests": store.requests, "headers": store.headers}
        print(json.dumps(answer), flush=True)


main()
