import Foundation
import PlatformCore
import Synchronization
import Tenants
import Testing

@testable import echoim

struct `A bucket is asked` {
    private let twin = BucketTwin()

    @Test func `again after what passes by itself, with longer waits, and signed anew`() async throws {
        twin.fail(.unreachable("reset"), .refused(status: 503, code: "SlowDown"), .refused(status: 500, code: ""))
        _ = try await twin.client.ask(.init(method: .put, key: "chat/x", body: .bytes([1])))
        let (requests, pauses) = twin.state.withLock { ($0.requests, $0.pauses) }
        #expect(requests.count == 4)
        #expect(requests.allSatisfy { $0.header("Authorization")?.hasPrefix("AWS4-HMAC-SHA256 ") == true })
        for (pause, whole) in zip(pauses, [100, 200, 400]) {
            #expect(pause >= .milliseconds(whole / 2))
            #expect(pause <= .milliseconds(whole))
        }
    }

    @Test func `four times at most`() async throws {
        let failure = BucketError.refused(status: 503, code: "SlowDown")
        twin.fail(failure, failure, failure, failure, failure)
        await #expect(throws: failure) { try await twin.client.ask(.init(method: .head, key: "chat/x")) }
        #expect(twin.state.withLock { $0.requests.count } == BucketClient.attemptCountMax)
    }

    @Test(arguments: [(403, "SignatureDoesNotMatch"), (404, "NoSuchBucket"), (400, "InvalidArgument"), (301, "")])
    func `once where asking again would not help`(status: Int, code: String) async throws {
        let failure = BucketError.refused(status: status, code: code)
        twin.fail(failure)
        await #expect(throws: failure) { try await twin.client.ask(.init(method: .get, key: "chat/x")) }
        #expect(twin.state.withLock { $0.requests.count } == 1)
    }

    @Test func `under its host's name or by path`() throws {
        var configuration = BucketTwin.configuration
        func signed(_ configuration: BucketConfiguration, _ request: BucketRequest) -> SignedBucketRequest {
            BucketClient(configuration: configuration, now: { Timestamp(rawValue: 0) }) { _ throws(BucketError) in
                throw .unreachable("nothing is sent")
            }.signed(request)
        }
        let get = BucketRequest(method: .get, key: "chat/3/ab/abc")
        #expect(signed(configuration, get).url == "https://s3.example/files/chat/3/ab/abc")
        configuration.addressing = .host
        configuration.endpoint = try #require(BucketEndpoint("http://127.0.0.1:9000/"))
        #expect(signed(configuration, get).url == "http://files.127.0.0.1:9000/chat/3/ab/abc")
        #expect(signed(configuration, get).header("Host") == "files.127.0.0.1:9000")
        let list = BucketRequest(method: .get, query: [("prefix", "chat/3/"), ("list-type", "2")])
        #expect(signed(configuration, list).url == "http://files.127.0.0.1:9000/?list-type=2&prefix=chat%2F3%2F")
    }

    @Test(
        arguments: [
            (.refused(status: 404, code: "NoSuchKey"), .notFound), (.refused(status: 404, code: ""), .notFound),
            (.refused(status: 404, code: "NoSuchBucket"), .unavailable),
            (.refused(status: 403, code: "QuotaExceeded"), .full), (.refused(status: 507, code: ""), .full),
            (.refused(status: 403, code: "AccessDenied"), .unavailable), (.unreachable("x"), .unavailable),
        ] as [(BucketError, ObjectError.Code)]
    )
    func `and what it refuses is told in the words of objects`(error: BucketError, code: ObjectError.Code) {
        #expect(error.objectError.code == code)
    }

    @Test func `and a file that it refused stays until it is put`() async throws {
        let bench = try ObjectStoreBench()
        let store = BucketStore(client: twin.client, threads: bench.threads)
        let key = ObjectKey(TenantNumber(rawValue: 3), .random())
        let file = try bench.file(patterned(300_000))
        twin.fail(.refused(status: 403, code: "AccessDenied"))
        await #expect(throws: ObjectError.self) { try await store.put(key, file) }
        #expect(FileManager.default.fileExists(atPath: file.path))
        try await store.put(key, file)
        #expect(try await store.byteCount(of: key) == 300_000)
        let expected = "chat/3/\(key.name.text.prefix(2))/\(key.name.text)"
        #expect(twin.state.withLock { Array($0.objects.keys) } == [expected])
    }
}
