import Dispatch
import HTTPTypes
import Logging
import PlatformCore
import PlatformEngine
import PlatformStore
import Tenants
import TestSupport

@testable import PlatformGateway

/// One app with its engine in memory, behind the whole Server API.
///
/// The clock stands still at 1,700,000,000,000 ms until a test moves it.
final class AppUnderTest: Sendable {
    let tenant: Tenant
    let clock = TestClock()
    let links = LinkRegister()
    let registry: Registry
    let historyFiles: HistoryFiles
    private let folder: ScratchFolder
    private let engine: Engine
    private let responder: OperationResponder<AppServerAuthority>

    init(mode: TenantMode = .development, isStorageFull: Bool = false) throws {
        var random = SystemRandomNumberGenerator()
        registry = try Registry(folder: MemoryDisk(), using: &random)
        tenant = try registry.create(
            NewTenant(name: "shop", mode: mode, secret: AppSecret("testsecret"), using: &random),
            by: .commandLine,
            now: clock.now
        )
        folder = try ScratchFolder()
        historyFiles = HistoryFiles(dataFolder: folder.path)
        engine = try Self.engine(of: tenant.number, clock, isStorageFull: isStorageFull)
        responder = OperationResponder(
            ServerOperations.table,
            authority: AppServerAuthority(
                signatures: SignatureCheck(registry: registry),
                meters: QuotaLedger(),
                links: links,
                clock: clock,
                engines: BenchEngines([tenant.number: engine]),
                historyFiles: historyFiles
            ),
            logger: silent
        )
    }

    private static func engine(of tenant: TenantNumber, _ clock: TestClock, isStorageFull: Bool) throws -> Engine {
        let disk = MemoryDisk()
        let worker = DispatchWorker()
        let parts = EngineParts(
            workers: EngineWorkers(deciding: worker, committing: worker, reading: worker),
            clock: clock,
            sink: EffectLog(),
            instruments: NoInstruments(),
            log: silent,
            isStorageFull: { isStorageFull },
            open: { () throws(StoreError) -> any KeyValueStore in try disk.open() }
        )
        return try Engine(tenant: tenant, policy: EnginePolicy(), parts: parts)
    }

    /// Calls an operation with a form, signed as the vendor's SDKs sign.
    func post(_ path: String, _ form: KeyValuePairs<String, String> = [:]) async throws -> Answered {
        let body = form.map { "\($0)=\(percentEncoded($1))" }.joined(separator: "&")
        return try await call(.post, path, Array(body.utf8), signed())
    }

    /// Calls an operation with JSON.
    func post(_ path: String, json: String) async throws -> Answered {
        try await call(.post, path, Array(json.utf8), signed().merging(["Content-Type": "application/json"]) { $1 })
    }

    func call(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: [UInt8],
        _ fields: [String: String]
    ) async throws -> Answered {
        var request = HTTPRequest(method: method, scheme: "http", authority: "test", path: path)
        for (name, value) in fields {
            guard let name = HTTPField.Name(name) else { continue }
            request.headerFields[name] = value
        }
        return Answered(response: await responder.respond(to: request) { _ in body })
    }

    /// The headers of a call in the vendor's form.
    func signed(nonce: String = "5577006791947779410") -> [String: String] {
        let timestamp = String(clock.now.rawValue / 1_000)
        let signature = VendorSignature(nonce: nonce, timestamp: timestamp)
        return [
            "App-Key": tenant.appKey.text, "Nonce": nonce, "Timestamp": timestamp,
            "Signature": signature.text(under: tenant.record.secrets.current),
        ]
    }

    /// The headers of a call in our form.
    func strictlySigned(_ path: String, _ body: String, nonce: String) -> [String: String] {
        let timestamp = String(clock.now.rawValue)
        let signature = RequestSignature(
            appKey: tenant.appKey.text,
            method: "POST",
            pathAndQuery: path,
            body: Array(body.utf8),
            nonce: nonce,
            timestamp: timestamp
        )
        return [
            "EchoIM-App-Key": tenant.appKey.text, "EchoIM-Nonce": nonce, "EchoIM-Timestamp": timestamp,
            "EchoIM-Signature": signature.text(under: tenant.record.secrets.current),
        ]
    }

    /// A user has a live link from here on.
    func connect(_ user: String) {
        let link = OpenLink(
            id: LinkAddress(loop: 0, link: 1),
            device: DeviceID(unchecked: "phone"),
            platform: .iOS,
            since: clock.now
        )
        _ = links.open(link, of: UserID(unchecked: user), tenant)
    }

    /// The user's link ends.
    func disconnect(_ user: String) {
        _ = links.close(LinkAddress(loop: 0, link: 1), of: UserID(unchecked: user), tenant.number, at: clock.now)
    }

    /// Makes the hourly files that are due.
    func makeHistoryFiles() {
        HistoryFileMaker(
            registry: registry,
            engines: BenchEngines([tenant.number: engine]),
            files: historyFiles,
            worker: DispatchWorker(),
            log: silent,
            lastActive: { _ in .never }
        ).makeDue(now: clock.now)
    }

    /// The way to the app's engine.
    var engines: any EngineAccess { BenchEngines([tenant.number: engine]) }

    /// Asks what has no operation.
    func ask(_ query: Query) async throws -> Found {
        try await withCheckedContinuation { continuation in
            engine.read(query) { continuation.resume(returning: $0) }
        }.get()
    }

    /// Does something that has no operation yet.
    func run(_ action: Action) async throws -> Answer {
        try await withCheckedContinuation { continuation in
            let reply = ReplyAddress.closure { continuation.resume(returning: $0) }
            if !engine.submit(Command(actor: .server, action: action, reply: reply)) {
                continuation.resume(returning: .failure(ClientError(.busy, "the queue is full")))
            }
        }.get()
    }
}

private struct DispatchWorker: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) {
        DispatchQueue.global().async(execute: job)
    }
}

private let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

private func percentEncoded(_ text: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".utf8)
    return text.utf8.map { byte in
        guard !plain.contains(byte) else { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16)
        return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
}
