import Foundation
import PlatformCore
import PlatformGateway
import Testing

/// Nobody gets in by a token or signature that is not theirs, and what one app says no other hears.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct `False papers` {
    @Test func `open no link`() async throws {
        let installation = try await Installation.start()
        let token = try await installation.shop.token(of: "ann")
        let other = try await installation.rival.token(of: "ann")
        let parts = token.split(separator: ".").map(String.init)
        let rivals = other.split(separator: ".").map(String.init)
        let unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0"
        let cases = [
            ("none", "", "tokenMalformed"),
            ("a word", "x", "tokenMalformed"),
            ("far too long", String(repeating: "A", count: 5_000), "tokenMalformed"),
            ("another signature", "\(parts[0]).\(parts[1]).\(rivals[2])", "tokenForged"),
            ("another app's claims", "\(parts[0]).\(rivals[1]).\(parts[2])", "tokenForged"),
            ("no algorithm", "\(unsigned).\(parts[1]).", "tokenMalformed"),
        ]
        for (name, token, refusal) in cases {
            let link = try await LinkClient(port: installation.shop.port)
            #expect(try await link.hello(token).refusal == refusal, "\(name)")
            #expect(await link.readToEnd() == 4010, "\(name)")
        }
    }

    @Test func `expire: live links end, old tokens are dead, new ones live`() async throws {
        let installation = try await Installation.start()
        let token = try await installation.shop.token(of: "ann")
        let link = try await LinkClient.open(port: installation.shop.port, token: token)
        let deviceToken = try #require(link.welcome["deviceToken"]?.text)
        let now = Int64(Date().timeIntervalSince1970 * 1_000)
        let expired = try await installation.shop.post(
            "/user/token/expire.json",
            ["userId": "ann", "time": "\(now)"]
        )
        #expect(expired.code == 200)
        #expect(await link.readToEnd() == 4010)
        for dead in [token, deviceToken] {
            let link = try await LinkClient(port: installation.shop.port)
            #expect(try await link.hello(dead).refusal == "tokenRevoked")
        }
        _ = try await installation.link(of: "ann")
    }

    @Test func `open no REST call`() async throws {
        let installation = try await Installation.start()
        let shop = installation.shop
        let form: KeyValuePairs = ["userId": "ann", "name": "Ann"]
        for key in ["../../etc", "..", "a/b", "%2e%2e%2f", "shop 01", String(repeating: "a", count: 33), "nobody1"] {
            let answer = try await shop.post("/user/getToken.json", form, headers: ["App-Key": key])
            #expect(answer.status == 401, "\(key)")
            #expect(answer.code == 1001, "\(key)")
        }
        let zeros = String(repeating: "0", count: 40)
        for signature in [zeros, "", "xyz", "\u{e9}"] {
            let answer = try await shop.post("/user/getToken.json", form, headers: ["Signature": signature])
            #expect(answer.status == 401, "\(signature)")
        }
        let rivals = installation.rival.signature(nonce: "1", timestamp: "2").merging(["App-Key": "shop01"]) { $1 }
        let crossed = try await shop.post("/user/getToken.json", form, headers: rivals)
        #expect(crossed.code == 1004)
        #expect(try FileManager.default.contentsOfDirectory(atPath: installation.data + "/tenants").count <= 2)
    }

    @Test func `of our own kind work once, in their time, for their body`() async throws {
        let installation = try await Installation.start()
        let shop = installation.shop
        let path = "/user/getToken.json"
        let body = "userId=ann&name=Ann"
        let now = Timestamp(rawValue: Int64(Date().timeIntervalSince1970 * 1_000))
        let headers = shop.ownSignature(path, body: body, nonce: "once", at: now)
        #expect(try await shop.exchange("POST", path, headers, body).status == 200)
        #expect(try await shop.exchange("POST", path, headers, body).status == 401)
        let other = shop.ownSignature(path, body: body, nonce: "other", at: now)
        #expect(try await shop.exchange("POST", path, other, "userId=bob&name=Bob").status == 401)
        let stale = shop.ownSignature(path, body: body, nonce: "stale", at: now.advanced(byMilliseconds: -400_000))
        #expect(try await shop.exchange("POST", path, stale, body).status == 401)
    }

    @Test func `show nothing of another app, whose names are its own`() async throws {
        let installation = try await Installation.start()
        let (shop, rival) = (installation.shop, installation.rival)
        let ann = try await installation.link(of: "ann")
        _ = try await shop.token(of: "bob")
        #expect(try await ann.send("a secret", to: "bob").result != nil)
        let members: KeyValuePairs = ["userId": "ann", "groupId": "g1", "groupName": "G"]
        #expect(try await shop.post("/group/create.json", members).code == 200)

        let token = try await rival.token(of: "ann")
        let stranger = try await LinkClient.open(port: rival.port, token: token)
        #expect(try await stranger.send("hello", to: "bob").refusal == "unknownUser")
        #expect(try await stranger.ask("group", ["group": "g1"]).refusal == "unknownGroup")
        #expect(try await stranger.ask("conversations", [:]).result?["conversations"]?["conversations"] == nil)
        #expect(try await stranger.history(with: "bob").isEmpty)
        #expect(try await rival.post("/user/info.json", ["userId": "bob"]).code != 200)
        #expect(try await rival.post("/group/user/query.json", ["groupId": "g1"]).body["users"]?.list.isEmpty == true)
        #expect(stranger.updates.isEmpty)
    }

    @Test func `and true ones never stand in the log, nor operators' pages on the public port`() async throws {
        let installation = try await Installation.start()
        let link = try await installation.link(of: "ann")
        _ = try await installation.shop.token(of: "bob")
        _ = try await link.send("words between us", to: "bob")
        _ = try await installation.shop.publish(from: "ann", to: "bob", "more words")
        for page in ["/metrics", "/readyz", "/v1/tenants"] {
            #expect(try await installation.shop.exchange("GET", page).status == 404, "\(page)")
        }
        #expect(try await installation.shop.exchange("GET", "/healthz").status == 200)
        let operators = AppClient(port: installation.operatorsPort, appKey: "", appSecret: "")
        #expect(try await operators.exchange("GET", "/readyz").status == 200)
        #expect(try await operators.exchange("GET", "/metrics").body.text?.contains("# TYPE") == true)

        #expect(try await installation.stop() == 0)
        let log = installation.log
        #expect(log.contains("everything acknowledged is on disk"))
        for secret in ["shop-secret-1", "rival-secret-1", "eyJ", "words between us", "more words"] {
            #expect(!log.contains(secret), "\(secret)")
        }
    }
}
