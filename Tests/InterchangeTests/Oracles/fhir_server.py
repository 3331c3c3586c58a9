"""A server of FHIR R4B with a store of its own for each name: HTTP, reading, checking and searching are fhirstarter's.

NAME/Type, NAME/Type/ID, NAME/Type?search and NAME/metadata are answered by fhirstarter, with fhir.resources behind it. What it
lacks is added by the rules of https://hl7.org/fhir/R4B/http.html#trules: a transaction Bundle is posted to NAME; each of its
entries goes through fhirstarter's own search and update, and all of them are taken or none. It makes what is not there
yet by its ifNoneExist, and leads references to what it made or found.
"""

import asyncio
import importlib
import inspect
import json
import os
import urllib.parse
import uuid
import warnings

os.environ["FHIR_SEQUENCE"] = "R4B"

import httpx

# fhirstarter uses the web framework below it by names that are going out.
warnings.simplefilter("ignore")
import fhirstarter
from fhir.resources.R4B.bundle import Bundle
from fhirstarter.exceptions import FHIRGeneralError, FHIRResourceNotFoundError
from fhirstarter.search_parameters import SearchParameters, var_name_to_qp_name

TYPES = [
    "Condition", "Consent", "Device", "DocumentReference", "Encounter", "Observation", "Organization", "Patient",
    "Practitioner", "Provenance", "Questionnaire", "QuestionnaireResponse", "RiskAssessment", "ServiceRequest",
]
# The ways of searching that servers have most, where a type has them.
SEARCHES = {"_id": "_id", "_tag": "_tag", "identifier": "identifier", "url": "url", "version": "version"}


def refused(status, code, text):
    return FHIRGeneralError(status_code=status, severity="error", code=code, details_text=text)


def has(resource, name, value):
    """Whether a resource is found by one part of a search."""
    system, bar, code = value.partition("|")
    if name == "_id":
        return resource["id"] == value
    if name == "_tag":
        labels = resource.get("meta", {}).get("tag", [])
        return any(one["code"] == code and one["system"] == system for one in labels)
    if name == "identifier":
        found = resource.get("identifier", [])
        found = found if isinstance(found, list) else [found]
        return any(one["value"] == (code if bar else value) and one.get("system") == (system or None) for one in found)
    return resource.get(name) == value


def written(model):
    """A type of resource whose bytes and decimals fhirstarter can write as JSON."""
    return type(model.__name__, (model,), {"model_dump": lambda self, **_: json.loads(self.model_dump_json())})


SearchBundle = written(Bundle)


def provide(provider, kind):
    """Adds what can be done with one type of resource."""
    model = written(getattr(importlib.import_module(f"fhir.resources.R4B.{kind.lower()}"), kind))

    async def read(context, id_):
        store = context.request.scope["store"]
        if (kind, id_) not in store:
            raise FHIRResourceNotFoundError
        return model.model_validate(store[kind, id_])

    async def write(context, id_, resource):
        resource.id = id_
        context.request.scope["store"][kind, id_] = json.loads(resource.model_dump_json())
        return id_

    async def create(context, resource):
        return await write(context, str(uuid.uuid4()), resource)

    async def search(context, **wanted):
        wanted = {var_name_to_qp_name(name): value for name, value in wanted.items() if value is not None}
        found = [
            resource
            for (found, _), resource in context.request.scope["store"].items()
            if found == kind and all(has(resource, *one) for one in wanted.items())
        ]
        entries = [{"fullUrl": f"{context.request.base_url}{kind}/{one['id']}", "resource": one} for one in found]
        return SearchBundle(type="searchset", total=len(found), entry=entries or None)

    known = SearchParameters().get_metadata(kind)
    parameters = [inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=fhirstarter.InteractionContext)]
    parameters += [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=str) for name in SEARCHES if name in known
    ]
    search.__signature__ = inspect.Signature(parameters)
    provider.read(model)(read)
    provider.update(model)(write)
    provider.create(model)(create)
    provider.search_type(model)(search)


def led(value, places):
    """A value of JSON whose references lead to their places."""
    if isinstance(value, dict):
        return {
            name: places.get(inner, inner) if name == "reference" and isinstance(inner, str) else led(inner, places)
            for name, inner in value.items()
        }
    return [led(inner, places) for inner in value] if isinstance(value, list) else value


def pointers(value):
    """All references in a value of JSON."""
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for inner in value.values():
            yield from pointers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from pointers(inner)


class Server:
    """The stores, each behind its name."""

    def __init__(self):
        self.stores = {}
        self.turn = asyncio.Lock()
        self.searches = {}
        provider = fhirstarter.FHIRProvider()
        for kind in TYPES:
            provide(provider, kind)
        self.app = fhirstarter.FHIRStarter(openapi_url=None)
        self.app.add_providers(provider)
        self.app.post("/")(self.transaction)
        self.inside = httpx.AsyncClient(transport=httpx.ASGITransport(self, raise_app_exceptions=False))

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            _, name, *rest = scope["path"].split("/")
            path = "/" + "/".join(rest)
            scope = {**scope, "path": path, "raw_path": path.encode(), "store": self.stores.setdefault(name, {}), "name": name}
        await self.app(scope, receive, send)

    async def transaction(self, request: fhirstarter.Request) -> fhirstarter.Response:
        store = request.scope["store"]
        async with self.turn:
            before = dict(store)
            try:
                entries = await self.taken(await request.body(), f"http://inside/{request.scope['name']}")
            except BaseException:
                store.clear()
                store.update(before)
                raise
        answer = Bundle(type="transaction-response", entry=entries)
        return fhirstarter.Response(answer.model_dump_json(), media_type="application/fhir+json")

    async def taken(self, body, base):
        try:
            bundle = json.loads(body)
            Bundle.model_validate(bundle)
        except ValueError as problem:
            raise refused(400, "structure", str(problem)) from problem
        if bundle["type"] != "transaction":
            raise refused(422, "not-supported", f"A Bundle of the type {bundle['type']} is not taken here.")
        places, made = {}, []
        for entry in bundle["entry"]:
            kind, request = entry["resource"]["resourceType"], entry["request"]
            if request["method"] != "POST" or request["url"] != kind:
                raise refused(422, "not-supported", f"{request['method']} {request['url']} is not done here.")
            found = await self.found(base, kind, request["ifNoneExist"]) if "ifNoneExist" in request else None
            places[entry["fullUrl"]] = found or f"{kind}/{uuid.uuid4()}"
            made.append(found is None)
        for pointer in set(pointers(bundle)) - places.keys():
            kind, _, query = pointer.partition("?")
            if not query:
                raise refused(400, "not-found", f"{pointer} is nothing in the Bundle.")
            places[pointer] = await self.found(base, kind, query)
            if places[pointer] is None:
                raise refused(412, "not-found", f"There is no {kind} by {query}.")
        for entry, is_made in zip(bundle["entry"], made):
            if is_made:
                place = places[entry["fullUrl"]]
                resource = led(entry["resource"], places) | {"id": place.partition("/")[2]}
                await self.asked("PUT", f"{base}/{place}", json=resource)
        return [
            {"response": {"status": "201 Created" if is_made else "200 OK", "location": places[entry["fullUrl"]]}}
            for entry, is_made in zip(bundle["entry"], made)
        ]

    async def found(self, base, kind, query):
        """The place of the one that a search finds; none when it finds none."""
        wanted = dict(urllib.parse.parse_qsl(query, strict_parsing=True))
        # A server passes over what it cannot search by, and would then find too much.
        unknown = wanted.keys() - (await self.known(base)).get(kind, set())
        if unknown:
            raise refused(412, "not-supported", f"{kind} is not searched by {sorted(unknown)}.")
        bundle = await self.asked("GET", f"{base}/{kind}", params=wanted)
        if bundle["total"] > 1:
            raise refused(412, "multiple-matches", f"{query} finds more than one {kind}.")
        return f"{kind}/{bundle['entry'][0]['resource']['id']}" if bundle["total"] else None

    async def known(self, base):
        """What each type can be searched by."""
        if not self.searches:
            statement = await self.asked("GET", f"{base}/metadata")
            self.searches = {
                one["type"]: {parameter["name"] for parameter in one.get("searchParam", [])}
                for one in statement["rest"][0]["resource"]
            }
        return self.searches

    async def asked(self, method, address, **more):
        answer = await self.inside.request(method, address, **more)
        if answer.is_error:
            issue = answer.json()["issue"][0]
            raise refused(answer.status_code, issue["code"], f"{method} {address}: {issue['details']['text']}")
        return answer.json() if answer.content else None
