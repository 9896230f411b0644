import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PlatformCore
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

struct `Files of messages` {
    private let bench: ObjectSiteBench

    init() throws {
        bench = try ObjectSiteBench()
    }

    @Test func `are handed to who has an address, whole`() async throws {
        let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 >> 3) }
        let address = try await bench.put(bytes, fileName: "a b.png")
        let answer = try await bench.get(address.path)
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "image/png")
        #expect(answer.headers[.contentDisposition] == nil)
        #expect(try await bench.body(of: answer) == bytes)
        let head = try await bench.get(address.path, method: .head)
        #expect(head.headers[.contentLength] == "700000")
        #expect(try await bench.body(of: head).isEmpty)
    }

    @Test func `are handed out by ranges`() async throws {
        let address = try await bench.put(Array(0..<100))
        let parts: [(String, String, [UInt8])] = [
            ("bytes=0-9", "bytes 0-9/100", Array(0...9)), ("bytes=90-", "bytes 90-99/100", Array(90...99)),
            ("bytes=-5", "bytes 95-99/100", Array(95...99)), ("bytes=95-1000", "bytes 95-99/100", Array(95...99)),
        ]
        for (range, told, bytes) in parts {
            let answer = try await bench.get(address.path, range: range)
            #expect(answer.status == .partialContent)
            #expect(answer.headers[.contentRange] == told)
            #expect(try await bench.body(of: answer) == bytes, "\(range)")
        }
        for range in ["bytes=100-", "bytes=-0"] {
            let answer = try await bench.get(address.path, range: range)
            #expect(answer.status == .rangeNotSatisfiable)
            #expect(answer.headers[.contentRange] == "bytes */100")
        }
        for range in ["bytes=5-1", "bytes=a-", "bytes=0-1,3-4", "lines=1-2", "bytes=-", "bytes=99999999999999999999-"] {
            #expect(try await bench.get(address.path, range: range).status == .ok, "\(range)")
        }
    }

    @Test func `never run as pages of ours`() async throws {
        let address = try await bench.put([1], fileName: "page.html")
        let answer = try await bench.get(address.path)
        #expect(answer.headers[.contentType] == "application/octet-stream")
        #expect(answer.headers[.contentDisposition] == "attachment")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    }

    @Test func `are not there for who guesses, and gone with their app`() async throws {
        let address = try await bench.put([1])
        let other = ObjectAddress(ObjectKey(address.key.tenant, .random()))
        let elsewhere = ObjectAddress(ObjectKey(TenantNumber(rawValue: 99), address.key.name))
        for path in [other.path, elsewhere.path, "/v1/files/", "/v1/files/1/../1/2"] {
            #expect(try await bench.get(path).status == .notFound, "\(path)")
        }
        #expect(try await bench.get(address.path, method: .post).status == .methodNotAllowed)
        try bench.disable()
        #expect(try await bench.get(address.path).status == .notFound)
    }
}

/// A site of one app, with a folder of its own.
private final class ObjectSiteBench {
    private let app: AppUnderTest
    private let folder = NSTemporaryDirectory() + "echoim-site-" + UUID().uuidString
    private let objects: TenantObjects
    private let site: ObjectSite

    init() throws {
        app = try AppUnderTest()
        let threads = ObjectThreads(PoolWorker())
        let store = ObjectFolder(path: folder + "/objects", threads: threads)
        let uploads = folder + "/uploads"
        let now = Timestamp(rawValue: 0)
        objects = try TenantObjects(store: store, uploadsPath: uploads, threads: threads, now: now) { _, _, _ in true
        }
        site = ObjectSite(objects: objects, registry: app.registry)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func put(_ bytes: [UInt8], fileName: String = "") async throws -> ObjectAddress {
        let key = ObjectKey(app.tenant.number, .random())
        let path = folder + "/uploads/" + key.name.text
        try Data(bytes).write(to: URL(filePath: path))
        try await objects.put(SpooledFile(path: path, byteCount: Int64(bytes.count)), as: key)
        return ObjectAddress(key, fileName: fileName)
    }

    func get(_ path: String, method: HTTPRequest.Method = .get, range: String? = nil) async throws -> Response {
        var head = HTTPRequest(method: method, scheme: "http", authority: "test", path: path)
        head.headerFields[.range] = range
        return try #require(try await site.answer(to: Request(head: head, body: RequestBody(buffer: ByteBuffer()))))
    }

    func body(of response: Response) async throws -> [UInt8] {
        let collected = CollectedBytes()
        try await response.body.write(collected)
        return collected.bytes
    }

    func disable() throws {
        _ = try app.registry.apply(.disable, to: app.tenant.number, by: .commandLine, now: app.clock.now)
    }
}
