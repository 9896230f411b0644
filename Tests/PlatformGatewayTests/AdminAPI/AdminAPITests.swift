import HTTPTypes
import Logging
import NIOPosix
import PlatformCore
import PlatformStore
import Tenants
import Testing

@testable import PlatformGateway

struct `The Admin API` {
    let api: AdminFixture

    init() throws {
        api = try AdminFixture()
    }

    @Test func `wants an operator key`() async throws {
        for key in [nil, "", "eok_12345678_x", "nonsense"] {
            let answer = try await api.call(.get, "/admin/v1/tenants", key: key)
            #expect(answer.status == 401)
            #expect(answer.json["error"] == "operator_key_unknown")
        }
    }

    @Test func `makes a tenant with the given key and secret and tells them once`() async throws {
        let made = try await api.call(
            .post,
            "/admin/v1/tenants",
            #"{"name": "Shop", "appKey": "shop0001", "appSecret": "hush-hush", "mode": "production"}"#
        )
        #expect(made.status == 200)
        #expect(made.json.members.map(\.key) == ["tenant", "name", "appKey", "appSecret", "apiID", "apiHash"])
        #expect(made.json["appSecret"] == "hush-hush")
        let shown = try await api.call(.get, "/admin/v1/tenants/shop0001")
        #expect(shown.json["mode"] == "production")
        #expect(shown.json["state"] == "active")
        #expect(!shown.text.contains("hush"))
        #expect(!(try await api.call(.get, "/admin/v1/audit")).text.contains("hush"))
    }

    @Test(arguments: [
        (#"{"name": "x", "appKey": "../../etc"}"#, 400, "parameter_invalid"),
        (#"{"name": "x", "appSecret": "a b"}"#, 400, "parameter_invalid"),
        (#"{"name": "x", "mode": "test"}"#, 400, "parameter_invalid"),
        (#"{"name": "x", "appKey": "taken001"}"#, 409, "app_key_taken"),
        (#"{"mode": "production"}"#, 400, "parameter_invalid"),
        ("{", 400, "parameter_invalid"),
    ])
    func `refuses what cannot be, with a name and a sentence`(body: String, status: Int, error: String) async throws {
        _ = try await api.call(.post, "/admin/v1/tenants", #"{"name": "first", "appKey": "taken001"}"#)
        let answer = try await api.call(.post, "/admin/v1/tenants", body)
        #expect(answer.status == status)
        #expect(answer.json.members.map(\.key) == ["error", "text"])
        #expect(answer.json["error"] == .string(error))
    }

    @Test func `disables, enables, rotates, renames and deletes, and each act is in the audit log`() async throws {
        _ = try await api.call(.post, "/admin/v1/tenants", #"{"name": "a", "appKey": "appkey01"}"#)
        let path = "/admin/v1/tenants/appkey01"
        #expect(try await api.call(.post, path + "/disable").json["state"] == "disabled")
        #expect(try await api.call(.post, path + "/enable").json["state"] == "active")
        #expect(try await api.call(.post, path + "/rename", #"{"name": "b"}"#).json["name"] == "b")
        #expect(try await api.call(.post, path + "/mode", #"{"mode": "production"}"#).json["mode"] == "production")
        let rotated = try await api.call(.post, path + "/rotate", #"{"graceSeconds": 60}"#)
        guard case .string(let secret)? = rotated.json["appSecret"] else {
            Issue.record("no secret: \(rotated.text)")
            return
        }
        #expect(secret.count == 32)
        #expect(try await api.call(.delete, path).json["state"] == "deleted")
        #expect(try await api.call(.get, path).status == 404)

        guard case .array(let acts)? = try await api.call(.get, "/admin/v1/audit?limit=6").json["acts"] else {
            Issue.record("no acts")
            return
        }
        let names = acts.map { act -> JSONValue? in if case .object(let act) = act { act["action"] } else { nil } }
        #expect(
            names == [
                "tenant.delete", "tenant.rotateSecret", "tenant.setMode", "tenant.rename", "tenant.enable",
                "tenant.disable",
            ]
        )
    }

    @Test func `sets settings and quota by name; what is not named stays, null goes back to the default`() async throws
    {
        _ = try await api.call(.post, "/admin/v1/tenants", #"{"name": "a", "appKey": "appkey01"}"#)
        let path = "/admin/v1/tenants/appkey01"
        _ = try await api.call(
            .post,
            path + "/settings",
            #"{"values": {"requiresV2": true, "tokenLifetimeSeconds": 60, "allowedOrigins": ["https://a.example"], "linksPerPlatform.web": 2}}"#
        )
        let set = try await api.call(
            .post,
            path + "/settings",
            #"{"values": {"tokenLifetimeSeconds": null, "whenLinksFull": "refuseNewest"}}"#
        )
        #expect(set.status == 200)
        let settings = try api.registry.tenant(#require(AppKey("appkey01"))).settings
        #expect(settings.signatures.requiresV2)
        #expect(settings.tokenLifetimeSeconds == nil)
        #expect(settings.allowedOrigins == ["https://a.example"])
        #expect(settings.links.platformMax == [.web: 2])
        #expect(settings.links.whenFull == .refuseNewest)
        guard case .object(let shown)? = set.json["settings"] else {
            Issue.record("\(set.text)")
            return
        }
        #expect(shown["linksPerPlatform.web"] == .integer(2))
        #expect(shown["tokenLifetimeSeconds"] == nil)

        let quota = try await api.call(
            .post,
            path + "/quota",
            #"{"values": {"links": 5, "rates.getToken": ["7/1s", "100/1h"], "rates.broadcast": []}}"#
        )
        let limits = try api.registry.tenant(#require(AppKey("appkey01"))).quota
        #expect(limits.links == 5)
        #expect(limits.limits(of: .getToken) == [.perSecond(7), .perHour(100)])
        #expect(
            quota.json["quota"] == [
                "links": .integer(5), "rates.getToken": .array(["7/1s", "100/1h"]), "rates.broadcast": .array([]),
            ]
        )
        #expect(try await api.call(.get, "/admin/v1/audit?limit=2").text.contains("tenant.setQuota"))
    }

    @Test(arguments: [
        ("settings", #"{"values": {"colour": "blue"}}"#, "is none of"),
        ("settings", #"{"values": {"requiresV2": "yes"}}"#, "requiresV2 must be true or false"),
        ("settings", #"{"values": {"linksPerUser": 65}}"#, "1 to 64"),
        ("settings", #"{"values": {"linksPerUser": 256}}"#, "must be a number"),
        ("settings", #"{"values": {"minutesAheadOfUTC": 900}}"#, "-720 to 840"),
        ("settings", #"{"values": {"allowedOrigins": ["a.example"]}}"#, "an origin is written"),
        ("settings", #"{"values": {"allowedOrigins": [1]}}"#, "a list of texts"),
        ("settings", #"{"values": {"whenLinksFull": "cry"}}"#, "closeOldest or refuseNewest"),
        ("settings", #"{"values": 1}"#, "must be a JSON object"),
        ("settings", "{}", "values is required"),
        ("quota", #"{"values": {"messagesPerSecond": 0}}"#, "disable the app instead"),
        ("quota", #"{"values": {"rates.getToken": ["7 a second"]}}"#, "a list of rates"),
        ("quota", #"{"values": {"rates.getToken": ["7/100d"]}}"#, "a list of rates"),
        ("features", #"{"values": {"Search": true}}"#, "a feature's name"),
        ("features", #"{"values": {"search": "on"}}"#, "search must be true, false"),
        ("features", #"{"values": {"search": {"isOn": true, "users": ["a b"]}}}"#, "search must be"),
        ("features", #"{"values": {"search": {"isOn": true, "clientsFrom": {"web": "x"}}}}"#, "search must be"),
    ])
    func `says what a setting must be, and changes nothing`(what: String, body: String, words: String) async throws {
        _ = try await api.call(.post, "/admin/v1/tenants", #"{"name": "a", "appKey": "appkey01"}"#)
        let before = try await api.call(.get, "/admin/v1/tenants/appkey01").text
        let answer = try await api.call(.post, "/admin/v1/tenants/appkey01/" + what, body)
        #expect(answer.status == 400)
        #expect(answer.text.contains(words), "\(answer.text)")
        #expect(try await api.call(.get, "/admin/v1/tenants/appkey01").text == before)
    }

    @Test func `switches features for the server, for an app, and for some of its users`() async throws {
        _ = try await api.call(.post, "/admin/v1/tenants", #"{"name": "a", "appKey": "appkey01"}"#)
        let server = try await api.call(.post, "/admin/v1/features", #"{"values": {"search": true, "calls": true}}"#)
        #expect(server.json["features"] == ["calls": .bool(true), "search": .bool(true)])
        let rule = #"{"isOn": true, "users": ["ann"], "clientsFrom": {"web": "5.1"}}"#
        let app = try await api.call(
            .post,
            "/admin/v1/tenants/appkey01/features",
            #"{"values": {"search": \#(rule), "calls": false}}"#
        )
        #expect(
            app.text.contains(#""search":{"isOn":true,"users":["ann"],"clientsFrom":{"web":"5.1"}}"#),
            "\(app.text)"
        )
        let tenant = try api.registry.tenant(#require(AppKey("appkey01")))
        let (search, calls) = (try #require(FeatureKey("search")), try #require(FeatureKey("calls")))
        let ann = FeatureAsker(user: UserID("ann"), platform: .web, version: ClientVersion("5.2"))
        #expect(api.registry.isOn(search, for: ann, of: tenant))
        #expect(!api.registry.isOn(search, for: FeatureAsker(user: UserID("bob")), of: tenant))
        #expect(!api.registry.isOn(calls, for: ann, of: tenant))
        _ = try await api.call(.post, "/admin/v1/tenants/appkey01/features", #"{"values": {"calls": null}}"#)
        let changed = try api.registry.tenant(tenant.number)
        #expect(api.registry.isOn(calls, for: ann, of: changed))
        _ = try await api.call(.post, "/admin/v1/features", #"{"values": {"calls": null}}"#)
        #expect(try await api.call(.get, "/admin/v1/features").json["features"] == ["search": .bool(true)])
        let worker = try await api.key(role: "operator")
        #expect(try await api.call(.post, "/admin/v1/features", #"{"values": {}}"#, key: worker).status == 403)
    }

    @Test func `roles are kept apart`() async throws {
        _ = try await api.call(.post, "/admin/v1/tenants", #"{"name": "a", "appKey": "appkey01"}"#)
        let viewer = try await api.key(role: "viewer")
        let worker = try await api.key(role: "operator")
        #expect(try await api.call(.get, "/admin/v1/tenants", key: viewer).status == 200)
        #expect(try await api.call(.post, "/admin/v1/tenants", #"{"name": "x"}"#, key: viewer).status == 403)
        #expect(try await api.call(.post, "/admin/v1/tenants", #"{"name": "x"}"#, key: worker).status == 200)
        #expect(try await api.call(.delete, "/admin/v1/tenants/appkey01", key: worker).status == 403)
        #expect(try await api.call(.get, "/admin/v1/operators", key: worker).status == 403)
    }

    @Test func `a removed operator key opens nothing`() async throws {
        let viewer = try await api.key(role: "viewer")
        guard case .string(let id)? = OperatorKey.id(in: viewer).map(JSONValue.string) else { return }
        #expect(try await api.call(.delete, "/admin/v1/operators/" + id).status == 200)
        #expect(try await api.call(.get, "/admin/v1/tenants", key: viewer).status == 401)
    }

    @Test func `lists tenants page by page`() async throws {
        for number in 1...3 {
            _ = try await api.call(.post, "/admin/v1/tenants", #"{"name": "t", "appKey": "appkey0\#(number)"}"#)
        }
        let first = try await api.call(.get, "/admin/v1/tenants?limit=2")
        guard case .integer(let next)? = first.json["next"], case .array(let tenants)? = first.json["tenants"] else {
            Issue.record("no page: \(first.text)")
            return
        }
        #expect(tenants.count == 2)
        let second = try await api.call(.get, "/admin/v1/tenants?limit=2&after=\(next)")
        #expect(second.json["next"] == nil)
        #expect(second.text.contains("appkey03"))
    }

    @Test func `what is not there is said in its own envelope`() async throws {
        #expect(try await api.call(.get, "/admin/v1/nothing").json["error"] == "unknown_path")
        #expect(try await api.call(.get, "/admin/v1/tenants/nothing1").status == 404)
        #expect(try await api.call(.put, "/admin/v1/tenants").status == 405)
    }
}

/// An Admin API over a registry in memory, with an owner's key.
struct AdminFixture {
    let registry: Registry
    private let responder: OperationResponder<OperatorAuthority>
    private let ownerKey: String

    init() throws {
        var generator = SystemRandomNumberGenerator()
        let registry = try Registry(folder: MemoryDisk(), using: &generator)
        let office = TenantOffice(registry: registry, now: { Timestamp(rawValue: 1_700_000_000_000) })
        self.registry = registry
        responder = OperationResponder(
            OperationTable(AdminOperations(office: office, threads: .singleton).all),
            authority: OperatorAuthority(registry: registry),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        guard case .string(let key)? = try office.createOperatorKey(name: "o", role: "owner", by: .commandLine)["key"]
        else { throw TenantError(.invalidSetting, "no key") }
        ownerKey = key
    }

    func call(_ method: HTTPRequest.Method, _ path: String, _ body: String = "") async throws -> Answered {
        try await call(method, path, body, key: ownerKey)
    }

    func call(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String = "",
        key: String?
    ) async throws -> Answered {
        var request = HTTPRequest(method: method, scheme: "http", authority: "test", path: path)
        if let key { request.headerFields[.authorization] = "Bearer " + key }
        if !body.isEmpty { request.headerFields[.contentType] = "application/json" }
        return Answered(response: await responder.respond(to: request) { _ in Array(body.utf8) })
    }

    func key(role: String) async throws -> String {
        let made = try await call(.post, "/admin/v1/operators", #"{"name": "n", "role": "\#(role)"}"#)
        guard case .string(let key)? = made.json["key"] else { throw TenantError(.invalidSetting, made.text) }
        return key
    }
}
