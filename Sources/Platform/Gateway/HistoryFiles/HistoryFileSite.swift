internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import NIOPosix
internal import PlatformCore
package import PlatformEngine
package import Tenants

/// The address of an hourly file: whoever has it may load the file, for a day.
///
/// It is signed under the app's secret, and good no longer than the file is kept. Rotating the secret ends it.
struct HistoryFileAddress {
    static let prefix = "/v1/history-files/"
    /// How long an address is good for: a day.
    static let lifetimeMilliseconds: Int64 = 86_400_000

    let tenant: TenantNumber
    let start: Timestamp
    let expiry: Timestamp
    let signature: String

    init(of hour: HistoryHour, _ tenant: Tenant, now: Timestamp) {
        self.tenant = tenant.number
        start = hour.start
        expiry = now.advanced(byMilliseconds: Self.lifetimeMilliseconds)
        signature = tenant.fileSignature(of: Self.signedText(start, expiry))
    }

    /// Reads the path of a request; `nil` for what is none of ours.
    init?(path: String) {
        guard path.hasPrefix(Self.prefix), path.hasSuffix(".zip") else { return nil }
        let parts = path.dropFirst(Self.prefix.count).dropLast(4).split(
            separator: "/",
            omittingEmptySubsequences: false
        )
        guard parts.count == 4, let tenant = UInt32(parts[0]),
            let start = Int64(parts[1]), let expiry = Int64(parts[2]),
            (0...Int64(UInt32.max)).contains(start), (0...Int64(UInt32.max)).contains(expiry)
        else { return nil }
        self.tenant = TenantNumber(rawValue: tenant)
        self.start = Timestamp(rawValue: start * 1_000)
        self.expiry = Timestamp(rawValue: expiry * 1_000)
        signature = String(parts[3])
    }

    var path: String {
        "\(Self.prefix)\(tenant.rawValue)/\(start.rawValue / 1_000)/\(expiry.rawValue / 1_000)/\(signature).zip"
    }

    /// Whether the tenant gave it out, and it is still good.
    func isGenuine(of tenant: Tenant, now: Timestamp) -> Bool {
        now < expiry && tenant.isFileSignature(signature, of: Self.signedText(start, expiry))
    }

    private static func signedText(_ start: Timestamp, _ expiry: Timestamp) -> String {
        "history \(start.rawValue / 1_000) \(expiry.rawValue / 1_000)"
    }
}

/// Hands out hourly files to whoever has an address of one.
package struct HistoryFileSite: Sendable {
    private static let chunkBytes = 64 << 10

    private let files: HistoryFiles
    private let registry: Registry
    private let clock: any EngineClock

    package init(files: HistoryFiles, registry: Registry, clock: any EngineClock) {
        self.files = files
        self.registry = registry
        self.clock = clock
    }

    /// The answer if the request is for such a file, else `nil`.
    func answer(to request: Request) async throws -> Response? {
        guard request.uri.path.hasPrefix(HistoryFileAddress.prefix) else { return nil }
        guard request.method == .get || request.method == .head else {
            return .plain(.methodNotAllowed, "GET and HEAD only\n")
        }
        guard let address = HistoryFileAddress(path: request.uri.path),
            let tenant = try? registry.tenant(address.tenant), (try? tenant.requireActive()) != nil,
            address.isGenuine(of: tenant, now: clock.now)
        else { return .plain(.forbidden, "this address is not good, or no longer\n") }
        return try await file(of: address, tenant, isHead: request.method == .head)
    }

    private func file(of address: HistoryFileAddress, _ tenant: Tenant, isHead: Bool) async throws -> Response {
        let path = files.path(of: tenant.number, from: address.start)
        let hour = HistoryHour(of: address.start, on: ClockText(of: tenant.settings))
        let file = try await NIOThreadPool.singleton.runIfActive { try OpenFile(path: path) }
        guard let file else { return .plain(.notFound, "the file is not there any more\n") }
        let body = ResponseBody(contentLength: file.byteCount) { writer in
            var left = file.byteCount
            while left > 0 {
                let chunk = try await NIOThreadPool.singleton.runIfActive { try file.read(Self.chunkBytes) }
                // A file that is shorter than it was ends the connection: its length was told.
                guard !chunk.isEmpty, chunk.count <= left else { throw CocoaError(.fileReadCorruptFile) }
                left -= chunk.count
                try await writer.write(ByteBuffer(bytes: chunk))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/zip", .cacheControl: "private, no-store",
                .contentDisposition: "attachment; filename=\"\(hour.text).zip\"",
                .contentLength: String(file.byteCount),
            ],
            body: isHead ? ResponseBody() : body
        )
    }
}

/// A file that is being read, open as long as this lives; what is removed meanwhile is read to its end.
private struct OpenFile: Sendable {
    let byteCount: Int
    private let handle: FileHandle

    /// Opens a file, or is `nil` where there is none.
    ///
    /// Blocks on the disk, as reading does.
    init?(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        byteCount = Int(try handle.seekToEnd())
        try handle.seek(toOffset: 0)
        self.handle = handle
    }

    /// The next bytes, at most so many; none at the end.
    func read(_ countMax: Int) throws -> Data { try handle.read(upToCount: countMax) ?? Data() }
}
