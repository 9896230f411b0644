internal import AsyncHTTPClient
internal import Foundation
internal import NIOCore
internal import NIOHTTP1
internal import Tenants

/// Connections to a bucket's endpoint; `stop` must be called once.
final class BucketSocket: Sendable {
    private static let connectionCountMax = 32
    /// A request without a file is answered within this.
    private static let answerMax = TimeAmount.seconds(30)
    /// A file may take a second for so many bytes longer.
    private static let bytesPerSecondMin: Int64 = 1 << 20

    private let client: HTTPClient
    private let threads: ObjectThreads

    init(threads: ObjectThreads) {
        self.threads = threads
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(20), write: .seconds(20))
        // Ranges of objects are asked for side by side, which one connection would put into a row.
        configuration.httpVersion = .http1Only
        configuration.decompression = .disabled
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = Self.connectionCountMax
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    func exchange(_ signed: SignedBucketRequest) async throws(BucketError) -> BucketAnswer {
        do {
            let response = try await client.execute(request(signed), timeout: Self.timeout(of: signed.body))
            let body = try await response.body.collect(upTo: signed.answerBytesMax)
            return BucketAnswer(
                status: Int(response.status.code),
                byteCount: response.headers.first(name: "Content-Length").flatMap { Int64($0) },
                body: Array(body.readableBytesView)
            )
        } catch let error as HTTPClientError {
            throw .unreachable(error.shortDescription)
        } catch {
            throw .unreachable("\(type(of: error))")
        }
    }

    func stop() async {
        try? await client.shutdown()
    }

    private static func timeout(of body: BucketRequest.Body) -> TimeAmount {
        guard case .file(let file, _) = body else { return answerMax }
        return answerMax + .seconds(file.byteCount / bytesPerSecondMin)
    }

    private func request(_ signed: SignedBucketRequest) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: signed.url)
        request.method = HTTPMethod(rawValue: signed.method.rawValue)
        for header in signed.headers { request.headers.add(name: header.name, value: header.value) }
        request.headers.add(name: "User-Agent", value: "EchoIM")
        switch signed.body {
        case .none: break
        case .bytes(let bytes): request.body = .bytes(bytes)
        case .file(let file, _):
            request.body = .stream(FileChunks(file: file, threads: threads), length: .known(file.byteCount))
        }
        return request
    }
}

/// A file's bytes as they are sent: a chunk is read when the one before is on its way.
struct FileChunks: AsyncSequence, Sendable {
    private static let chunkBytes = 256 << 10

    let file: SpooledFile
    let threads: ObjectThreads

    func makeAsyncIterator() -> Iterator { Iterator(file: file, threads: threads) }

    struct Iterator: AsyncIteratorProtocol {
        let file: SpooledFile
        let threads: ObjectThreads
        private var offset: Int64 = 0

        init(file: SpooledFile, threads: ObjectThreads) {
            self.file = file
            self.threads = threads
        }

        mutating func next() async throws -> ByteBuffer? {
            guard offset < file.byteCount else { return nil }
            let bytes = try await threads.read(file, from: offset, countMax: FileChunks.chunkBytes)
            guard !bytes.isEmpty else { throw ObjectError(.unavailable, "a file ended before its length") }
            offset += Int64(bytes.count)
            return ByteBuffer(bytes: bytes)
        }
    }
}

extension ObjectThreads {
    /// A file's bytes from an offset on, at most so many, and none past the length it was said to have.
    func read(_ file: SpooledFile, from offset: Int64, countMax: Int) async throws(ObjectError) -> [UInt8] {
        try await run {
            guard let handle = FileHandle(forReadingAtPath: file.path) else {
                throw ObjectError(.unavailable, "\(file.path) cannot be opened")
            }
            defer { try? handle.close() }
            try handle.seek(toOffset: UInt64(offset))
            let count = Int(Swift.min(Int64(countMax), Swift.max(0, file.byteCount - offset)))
            return try Array(handle.read(upToCount: count) ?? Data())
        }
    }
}
