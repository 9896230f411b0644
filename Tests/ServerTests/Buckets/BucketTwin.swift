import Crypto
import Foundation
import PlatformCore
import Synchronization
import Tenants

@testable import echoim

/// A bucket in memory behind the seam that sockets have: it answers as S3 does, in small pages, and fails on request.
final class BucketTwin: Sendable {
    static let configuration: BucketConfiguration = {
        guard let endpoint = BucketEndpoint("https://s3.example"),
            let credentials = BucketCredentials(accessKey: "AKIAEXAMPLE", secretKey: "very-secret")
        else { preconditionFailure("the example is one") }
        return BucketConfiguration(endpoint: endpoint, bucket: "files", prefix: "chat/", credentials: credentials)
    }()

    struct State {
        var objects: [String: [UInt8]] = [:]
        /// What comes instead of the next answers.
        var failures: [BucketError] = []
        var requests: [SignedBucketRequest] = []
        var pauses: [Duration] = []
    }

    let state = Mutex(State())
    /// Keys of one page, however many are asked for.
    private let pageCountMax: Int

    init(pageCountMax: Int = 4) {
        self.pageCountMax = pageCountMax
    }

    var client: BucketClient {
        BucketClient(
            configuration: Self.configuration,
            now: { Timestamp(rawValue: 1_700_000_000_000) },
            exchange: { [self] (request) async throws(BucketError) in try await answer(request) },
            pause: { [self] wait in state.withLock { $0.pauses.append(wait) } }
        )
    }

    func fail(_ failures: BucketError...) {
        state.withLock { $0.failures = failures }
    }

    private func answer(_ request: SignedBucketRequest) async throws(BucketError) -> BucketAnswer {
        let failure = state.withLock { state in
            state.requests.append(request)
            return state.failures.isEmpty ? nil : state.failures.removeFirst()
        }
        if let failure { throw failure }
        let body = try await Self.body(of: request)
        guard request.header("x-amz-content-sha256") == BucketSignature.hash(body) else {
            return Self.refusal(400, "XAmzContentSHA256Mismatch")
        }
        guard let url = URLComponents(string: request.url), url.host == "s3.example", url.path.hasPrefix("/files")
        else {
            return Self.refusal(404, "NoSuchBucket")
        }
        let key = String(url.path.dropFirst("/files/".count))
        return state.withLock { state in
            if key.isEmpty { return page(of: state.objects, url.queryItems ?? []) }
            switch request.method {
            case .put:
                state.objects[key] = body
                return BucketAnswer(status: 200)
            case .delete:
                state.objects[key] = nil
                return BucketAnswer(status: 204)
            case .head:
                return state.objects[key].map { BucketAnswer(status: 200, byteCount: Int64($0.count)) }
                    ?? BucketAnswer(status: 404)
            case .get:
                guard let bytes = state.objects[key] else { return Self.refusal(404, "NoSuchKey") }
                return Self.range(request.header("Range"), of: bytes)
            }
        }
    }

    private static func body(of request: SignedBucketRequest) async throws(BucketError) -> [UInt8] {
        switch request.body {
        case .none: return []
        case .bytes(let bytes): return bytes
        case .file(let file, _):
            guard let bytes = FileManager.default.contents(atPath: file.path) else { throw .unreachable("no file") }
            return Array(bytes)
        }
    }

    private static func range(_ header: String?, of bytes: [UInt8]) -> BucketAnswer {
        guard let header else { return BucketAnswer(status: 200, byteCount: Int64(bytes.count), body: bytes) }
        let ends = header.dropFirst("bytes=".count).split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] < bytes.count else { return refusal(416, "InvalidRange") }
        let part = Array(bytes[ends[0]...min(ends[1], bytes.count - 1)])
        return BucketAnswer(status: 206, byteCount: Int64(part.count), body: part)
    }

    private func page(of objects: [String: [UInt8]], _ query: [URLQueryItem]) -> BucketAnswer {
        func value(_ name: String) -> String { query.first { $0.name == name }?.value ?? "" }
        let all = objects.keys.filter { $0.hasPrefix(value("prefix")) && $0 > value("start-after") }.sorted()
        let keys = all.prefix(min(pageCountMax, Int(value("max-keys")) ?? 0))
        let contents = keys.map {
            "<Contents><Key>\($0)</Key><LastModified>2023-11-14T22:13:20.000Z</LastModified>"
                + "<ETag>&quot;x&quot;</ETag><Size>\(objects[$0, default: []].count)</Size></Contents>"
        }
        let text =
            "<?xml version=\"1.0\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
            + "<Name>files</Name><IsTruncated>\(keys.count < all.count)</IsTruncated>"
            + contents.joined() + "</ListBucketResult>"
        return BucketAnswer(status: 200, body: Array(text.utf8))
    }

    static func refusal(_ status: Int, _ code: String) -> BucketAnswer {
        let text = "<Error><Code>\(code)</Code><Message>no &lt;luck&gt;</Message></Error>"
        return BucketAnswer(status: status, body: Array(text.utf8))
    }
}

extension SignedBucketRequest {
    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
