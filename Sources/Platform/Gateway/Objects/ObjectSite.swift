internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
package import Tenants

/// Hands out files of messages to whoever has an address of one, whole or a range.
package struct ObjectSite: Sendable {
    private static let chunkBytes = 256 << 10

    private let objects: TenantObjects
    private let registry: Registry

    package init(objects: TenantObjects, registry: Registry) {
        self.objects = objects
        self.registry = registry
    }

    /// The answer if the request is for such a file, else `nil`.
    func answer(to request: Request) async throws -> Response? {
        guard request.uri.path.hasPrefix(ObjectAddress.prefix) else { return nil }
        guard request.method == .get || request.method == .head else {
            return .plain(.methodNotAllowed, "GET and HEAD only\n")
        }
        guard let address = ObjectAddress(path: request.uri.path),
            let tenant = try? registry.tenant(address.key.tenant), (try? tenant.requireActive()) != nil
        else { return .plain(.notFound, "there is no such file\n") }
        do {
            return try await file(of: address, request)
        } catch let error as ObjectError {
            switch error.code {
            case .notFound: return .plain(.notFound, "there is no such file\n")
            case .busy, .full, .unavailable: return .plain(.serviceUnavailable, "the file cannot be read now\n")
            }
        }
    }

    private func file(of address: ObjectAddress, _ request: Request) async throws -> Response {
        let byteCount = try await objects.byteCount(of: address.key)
        var headers = Self.headers(of: address)
        var status = HTTPResponse.Status.ok
        var range = 0..<byteCount
        if let asked = ByteRange(request.headers[.range]) {
            guard let part = asked.range(of: byteCount) else {
                var refusal = Response.plain(.rangeNotSatisfiable, "the file is not so long\n")
                refusal.headers[.contentRange] = "bytes */\(byteCount)"
                return refusal
            }
            status = .partialContent
            range = part
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(byteCount)"
        }
        headers[.contentLength] = String(range.count)
        let body = request.method == .head ? ResponseBody() : body(of: address.key, range)
        return Response(status: status, headers: headers, body: body)
    }

    private func body(of key: ObjectKey, _ range: Range<Int64>) -> ResponseBody {
        ResponseBody(contentLength: range.count) { [objects] writer in
            var offset = range.lowerBound
            while offset < range.upperBound {
                let countMax = Int(min(Int64(Self.chunkBytes), range.upperBound - offset))
                let chunk = try await objects.read(key, from: offset, countMax: countMax)
                // A file that is shorter than it was ends the connection: its length was told.
                guard !chunk.isEmpty else { throw ObjectError(.unavailable, "an object ended before its length") }
                offset += Int64(chunk.count)
                try await writer.write(ByteBuffer(bytes: chunk))
            }
            try await writer.finish(nil)
        }
    }

    /// What users upload never runs as a page of ours.
    private static func headers(of address: ObjectAddress) -> HTTPFields {
        let type = MediaType(fileName: address.fileName)
        var headers: HTTPFields = [
            .contentType: type.isHarmless ? type.name : MediaType.unknown.name,
            .cacheControl: "private, max-age=31536000, immutable",
            .acceptRanges: "bytes",
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .xContentTypeOptions: "nosniff", .accessControlAllowOrigin: "*",
        ]
        if !type.isHarmless { headers[.contentDisposition] = "attachment" }
        return headers
    }
}

/// One range that a client asked for, as HTTP writes it.
struct ByteRange: Hashable {
    private let first: Int64?
    private let last: Int64?

    /// Several ranges, and what is none, are as if nothing had been asked.
    init?(_ header: String?) {
        guard let header, header.hasPrefix("bytes=") else { return nil }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        let numbers = ends.map { $0.allSatisfy(\.isWholeNumber) ? Int64($0) : nil }
        guard zip(ends, numbers).allSatisfy({ $0.isEmpty || $1 != nil }), numbers.contains(where: { $0 != nil }) else {
            return nil
        }
        (first, last) = (numbers[0], numbers[1])
        if let first, let last, last < first { return nil }
    }

    /// The bytes of a file that are meant; `nil` where it has none of them.
    func range(of byteCount: Int64) -> Range<Int64>? {
        guard let first else {
            guard let last, last > 0, byteCount > 0 else { return nil }
            return max(0, byteCount - last)..<byteCount
        }
        guard first < byteCount else { return nil }
        guard let last, last < byteCount else { return first..<byteCount }
        return first..<last + 1
    }
}
