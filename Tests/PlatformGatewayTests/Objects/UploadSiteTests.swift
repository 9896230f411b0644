import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import PlatformCore
import PlatformEngine
import Synchronization
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

struct `Files that users and app servers upload` {
    private let bench: UploadBench

    init() async throws {
        bench = try await UploadBench()
    }

    @Test func `are handed out under the address that was answered`() async throws {
        let png: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + [0, 0, 1, 2, 0, 0, 3, 4] + Array(repeating: 7, count: 1_400_000)
        let answer = try await bench.upload(png, path: "/v1/files?name=C%3A%5Ca%20b.png", bench.asUser())
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.json["name"] == "a b.png")
        #expect(answer.json["size"] == .integer(Int64(png.count)))
        #expect(answer.json["width"] == .integer(258) && answer.json["height"] == .integer(772))
        guard case .string(let url)? = answer.json["url"] else {
            Issue.record("\(answer.text)")
            return
        }
        #expect(url.hasPrefix("http://test/v1/files/1/") && url.contains("?size=1400024&width=258&height=772"))
        let address = try #require(ObjectAddress(url: url))
        #expect(try await bench.bytes(of: address) == png)
        bench.setOrigin("https://im.example.com")
        let other = try await bench.upload([1], path: "/v1/files", bench.asUser(), type: "image/jpeg")
        #expect(other.json["name"] == "file.jpg")
        guard case .string(let url)? = other.json["url"] else { return }
        #expect(url.hasPrefix("https://im.example.com/v1/files/1/"))
    }

    @Test func `may be an app server's, signed in either form`() async throws {
        #expect(try await bench.upload([1, 2, 3], path: "/v1/files?name=a.txt", bench.app.signed()).status == 200)
        var headers = bench.app.strictlySigned("/v1/files", "abc", nonce: "n1")
        let unsaid = try await bench.upload(Array("abc".utf8), path: "/v1/files", headers)
        #expect(unsaid.json["code"] == .integer(1_004))
        headers["EchoIM-Content-SHA256"] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(try await bench.upload(Array("abc".utf8), path: "/v1/files", headers).status == 200)
        headers = bench.app.strictlySigned("/v1/files", "abc", nonce: "n2")
        headers["EchoIM-Content-SHA256"] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let other = try await bench.upload(Array("abd".utf8), path: "/v1/files", headers)
        #expect(other.json["code"] == .integer(1_004))
        #expect(try bench.uploadFileCount() == 0)
    }

    @Test func `are refused from whoever may not come in`() async throws {
        let refusals: [([String: String], Int64, Int)] = [
            ([:], 1_001, 401), (["Authorization": "Bearer x"], 41_100, 401),
            (["Authorization": "Basic x"], 41_100, 401),
            (try bench.asUser("nobody"), 41_002, 401),
        ]
        for (headers, code, status) in refusals {
            let answer = try await bench.upload([1], path: "/v1/files", headers)
            #expect(answer.json["code"] == .integer(code), "\(answer.text)")
            #expect(answer.status == status)
        }
        let token = try bench.asUser()
        #expect(try await bench.upload([1], path: "/v1/files", token).status == 200)
        _ = try await bench.app.post("/user/block.json", ["userId": "ann", "minute": "5"])
        #expect(try await bench.upload([1], path: "/v1/files", token).json["code"] == .integer(41_105))
        _ = try await bench.app.post("/user/unblock.json", ["userId": "ann"])
        bench.app.clock.advance(milliseconds: 1_000)
        let now = String(bench.app.clock.now.rawValue)
        _ = try await bench.app.post("/user/token/expire.json", ["userId": "ann", "time": now])
        #expect(try await bench.upload([1], path: "/v1/files", token).json["code"] == .integer(41_103))
    }

    @Test func `that are none, too long or without room are refused`() async throws {
        #expect(try await bench.upload([], path: "/v1/files", bench.asUser()).json["code"] == .integer(1_003))
        let long = try await bench.upload([1], path: "/v1/files", bench.asUser(), length: 3 << 30)
        #expect(long.json["code"] == .integer(1_508))
        bench.setHasRoom(false)
        let full = try await bench.upload([1], path: "/v1/files", bench.asUser())
        #expect(full.json["code"] == .integer(41_202) && full.status == 507)
        #expect(try bench.uploadFileCount() == 0)
        let put = try await bench.upload([1], path: "/v1/files", bench.asUser(), method: .put)
        #expect(put.status == 405)
    }

    @Test func `that come too slowly are given up`() async throws {
        let slow = try await bench.upload(patterned(300_000), path: "/v1/files", bench.asUser(), pause: 10_001)
        #expect(slow.json["code"] == .integer(1_003))
        #expect(try bench.uploadFileCount() == 0)
        let steady = try await bench.upload(patterned(300_000), path: "/v1/files", bench.asUser(), pause: 9_000)
        #expect(steady.status == 200)
    }

    private func patterned(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0) } }

    @Test func `of pages of other origins are invited`() async throws {
        let answer = try await bench.upload([], path: "/v1/files", [:], method: .options)
        #expect(answer.status == 204)
        #expect(answer.headers[.accessControlAllowOrigin] == "*")
    }
}

/// The site that takes files of one app, whose user is ann.
private final class UploadBench: Sendable {
    private struct State {
        var hasRoom = true
        var origin: String?
    }

    /// What an upload was answered.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let text: String

        var json: JSONObject {
            guard case .object(let object) = try? JSONParser.parse(Array(text.utf8)) else { return [:] }
            return object
        }
    }

    let app: AppUnderTest
    private let folder: ScratchFolder
    private let objects: TenantObjects
    private let site: UploadSite
    private let state: Shared<State>

    init() async throws {
        app = try AppUnderTest()
        folder = try ScratchFolder()
        let state = Shared(State())
        self.state = state
        let threads = ObjectThreads(PoolWorker())
        objects = try TenantObjects(
            store: ObjectFolder(path: folder.path + "/objects", threads: threads),
            uploadsPath: folder.path + "/uploads",
            threads: threads,
            now: app.clock.now
        ) { _, _, _ in state.value.hasRoom }
        site = UploadSite(
            objects: objects,
            registry: app.registry,
            signatures: SignatureCheck(registry: app.registry),
            meters: QuotaLedger(),
            engines: app.engines,
            clock: app.clock,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) { state.value.origin }
        _ = try await app.post("/user/getToken.json", ["userId": "ann"])
    }

    func setHasRoom(_ hasRoom: Bool) { state.change { $0.hasRoom = hasRoom } }
    func setOrigin(_ origin: String) { state.change { $0.origin = origin } }

    func asUser(_ user: String = "ann") throws -> [String: String] {
        let token = try app.tenant.issueUserToken(for: UserID(unchecked: user), now: app.clock.now)
        return ["Authorization": "Bearer " + token]
    }

    func upload(
        _ bytes: [UInt8],
        path: String,
        _ headers: [String: String],
        type: String? = nil,
        length: Int? = nil,
        pause: Int64 = 0,
        method: HTTPRequest.Method = .post
    ) async throws -> Answer {
        var head = HTTPRequest(method: method, scheme: "http", authority: "test", path: path)
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { head.headerFields[name] = value }
        }
        head.headerFields[.contentType] = type
        head.headerFields[.contentLength] = String(length ?? bytes.count)
        let left = Shared(bytes[...])
        let clock = app.clock
        let pieces = AsyncStream<ByteBuffer> {
            clock.advance(milliseconds: pause)
            let piece = left.value.prefix(100_000)
            left.change { $0 = $0.dropFirst(100_000) }
            return piece.isEmpty ? nil : ByteBuffer(bytes: piece)
        }
        let request = Request(head: head, body: RequestBody(asyncSequence: pieces))
        let response = try #require(await site.answer(to: request))
        let collected = CollectedBytes()
        try await response.body.write(collected)
        let text = String(decoding: collected.bytes, as: UTF8.self)
        return Answer(status: response.status.code, headers: response.headers, text: text)
    }

    func bytes(of address: ObjectAddress) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while Int64(bytes.count) < address.byteCount {
            bytes += try await objects.read(address.key, from: Int64(bytes.count), countMax: 1 << 20)
        }
        return bytes
    }

    /// Files of uploads that are no objects.
    func uploadFileCount() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/uploads")
            .filter { !$0.hasSuffix(".note") }.count
    }
}

/// Something that several read.
private final class Shared<Value: Sendable>: Sendable {
    private let held: Mutex<Value>

    init(_ value: Value) {
        held = Mutex(value)
    }

    var value: Value { held.withLock { $0 } }

    func change(_ body: (inout Value) -> Void) {
        held.withLock { body(&$0) }
    }
}
