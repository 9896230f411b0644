internal import Foundation
internal import Logging
internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import Synchronization

/// An engine on RocksDB and real threads, and what its parts report.
final class EngineRig: Sendable {
    let engine: Engine
    let environment: StoreEnvironment
    let counts = CommitCounts()

    /// The mark that the server puts on tenants' stores, so that it opens what was filled here.
    private static let format = StoreFormat(name: "echoim-tenant", version: 1)

    init(store path: String, sink: any EffectSink, policy: EnginePolicy = EnginePolicy()) throws {
        let parent = URL(filePath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        environment = try StoreEnvironment()
        let folder = RocksDBFolder(path: path, environment: environment)
        let parts = EngineParts(
            workers: EngineWorkers(
                deciding: PoolWorker("decide", threads: 1),
                committing: PoolWorker("commit", threads: 1),
                reading: PoolWorker("read", threads: 2)
            ),
            clock: SystemClock(),
            sink: sink,
            instruments: counts,
            log: Logger(label: "engine"),
            isStorageFull: { false },
            open: { () throws(StoreError) -> any KeyValueStore in
                let store = try folder.open()
                _ = try Self.format.claim(store)
                return store
            }
        )
        engine = try Engine(tenant: TenantNumber(rawValue: 1), policy: policy, parts: parts)
    }

    /// Does one command and waits for its answer.
    func run(_ action: Action, replying reply: ReplyAddress? = nil) throws -> Answer {
        let box = Mutex<Result<Answer, ClientError>?>(nil)
        let done = DispatchSemaphore(value: 0)
        let address = ReplyAddress.closure { answer in
            box.withLock { $0 = answer }
            done.signal()
        }
        guard engine.submit(Command(actor: .server, action: action, reply: address)) else { throw Refused() }
        done.wait()
        guard let answer = box.withLock({ $0 }) else { throw Refused() }
        return try answer.get()
    }

    /// Asks one question and waits for what is found.
    func ask(_ query: Query) throws -> Found {
        let box = Mutex<Result<Found, ClientError>?>(nil)
        let done = DispatchSemaphore(value: 0)
        engine.read(query) { found in
            box.withLock { $0 = found }
            done.signal()
        }
        done.wait()
        guard let found = box.withLock({ $0 }) else { throw Refused() }
        return try found.get()
    }

    /// Closes the engine and waits until it is.
    func close() {
        let done = DispatchSemaphore(value: 0)
        engine.close { done.signal() }
        done.wait()
    }
}

/// The engine took no command, or answered none.
struct Refused: Error {}

/// Counts commits and what is in them.
final class CommitCounts: EngineInstruments {
    private let values = Mutex(Values())

    struct Values {
        var commits = 0
        var commands = 0
        var bytes = 0
        var commitNanoseconds: UInt64 = 0
        var decideNanoseconds: UInt64 = 0
        var turns = 0
    }

    var now: Values { values.withLock { $0 } }

    func committed(_ times: CommitTimes) {
        values.withLock {
            $0.commits += 1
            $0.commands += times.commandCount
            $0.bytes += times.byteCount
            $0.commitNanoseconds += times.committedAt - times.decidedAt
        }
    }

    func decided(commands: Int, nanoseconds: UInt64) {
        values.withLock {
            $0.turns += 1
            $0.decideNanoseconds += nanoseconds
        }
    }
}
