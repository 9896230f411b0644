internal import Dispatch
package import Logging
package import PlatformCore
package import PlatformEngine
internal import Synchronization
package import Tenants

/// Makes the files of hours that are over, tenant after tenant, from what their commit records name.
///
/// Nothing of it is on a message's way: parts of the log are read on reader threads like any query, and compressed
/// and written on one thread for long work. One part of one tenant is in memory at a time.
package final class HistoryFileMaker: Sendable {
    /// How long after its end an hour is looked at: what was decided within it is on disk by then.
    static let delayMilliseconds: Int64 = 60_000

    private struct State {
        var isUnderWay = false
        var isStopped = false
        /// Up to when a tenant's hours are known to be done.
        var done: [TenantNumber: Timestamp] = [:]
    }

    private struct Stopped: Error {}

    private let registry: Registry
    private let engines: any EngineAccess
    private let files: HistoryFiles
    private let worker: any Worker
    private let log: Logger
    private let lastActive: @Sendable (TenantNumber) -> Timestamp
    private let state = Mutex(State())

    /// `lastActive` answers no earlier time than that of a tenant's last commit; it may block on the disk.
    package init(
        registry: Registry,
        engines: any EngineAccess,
        files: HistoryFiles,
        worker: any Worker,
        log: Logger,
        lastActive: @escaping @Sendable (TenantNumber) -> Timestamp
    ) {
        self.registry = registry
        self.engines = engines
        self.files = files
        self.worker = worker
        self.log = log
        self.lastActive = lastActive
    }

    /// Has what is due made, unless it is being made; call it every minute or so.
    package func start(now: Timestamp) {
        let starts = state.withLock { state in
            if state.isUnderWay || state.isStopped { return false }
            state.isUnderWay = true
            return true
        }
        guard starts else { return }
        worker.execute { [self] in
            makeDue(now: now)
            state.withLock { $0.isUnderWay = false }
        }
    }

    /// Ends after the part under way; what is not made then is made after the next start.
    package func stop() {
        state.withLock { $0.isStopped = true }
    }

    /// Makes what is due, tenant after tenant; one that cannot be served now is tried again the next time.
    ///
    /// It blocks on the disk and until engines answer.
    func makeDue(now: Timestamp) {
        for tenant in registry.tenants(limit: .max) {
            guard tenant.record.state == .active, tenant.settings.keepsHistoryFiles else { continue }
            do {
                try makeDue(of: tenant, now: now)
            } catch is Stopped {
                return
            } catch {
                log.warning(
                    "an hourly file is not made yet",
                    metadata: ["tenant": "\(tenant.number.rawValue)", "error": "\(error)"]
                )
            }
        }
    }

    private func makeDue(of tenant: Tenant, now: Timestamp) throws {
        let clock = ClockText(of: tenant.settings)
        let end = HistoryHour(of: now.advanced(byMilliseconds: -Self.delayMilliseconds), on: clock).start
        if let until = state.withLock({ $0.done[tenant.number] }), until >= end { return }
        let oldest = end.advanced(byMilliseconds: -HistoryFiles.keptMilliseconds)
        try files.removeFiles(of: tenant.number, before: oldest)
        let progress = files.progress(of: tenant.number)
        if lastActive(tenant.number) >= progress?.until ?? oldest {
            // Where nothing was noted, or not lately, the first hour is found by its time.
            var hour = HistoryHour(of: max(progress?.until ?? oldest, oldest), on: clock)
            var through = progress.flatMap { $0.until >= oldest ? $0.through : nil }
            while hour.end <= end {
                through = try make(hour, of: tenant, after: through)
                hour = hour.next
            }
        }
        state.withLock { $0.done[tenant.number] = end }
    }

    /// Makes the file of one hour and notes how far the log was looked at.
    private func make(_ hour: HistoryHour, of tenant: Tenant, after: LSN?) throws -> LSN {
        var writer = HistoryFileWriter(files, tenant.number, appKey: tenant.appKey.text, hour)
        var query = SaidQuery(from: hour.start, to: hour.end, after: after)
        while true {
            if state.withLock({ $0.isStopped }) { throw Stopped() }
            let page = try ask(query, of: tenant.number)
            try writer.append(page.messages)
            query.after = page.through
            if page.hasMore { continue }
            try writer.finish()
            try files.note(.init(until: hour.end, through: page.through), of: tenant.number)
            return page.through
        }
    }

    private func ask(_ query: SaidQuery, of tenant: TenantNumber) throws -> SaidPage {
        let answer = AwaitedAnswer()
        engines.read(tenant, .said(query)) { answer.put($0) }
        guard case .said(let page) = try answer.wait().get() else {
            throw ClientError(.internalError, "the query was answered with something else")
        }
        return page
    }
}

/// What an engine answers to somebody who blocks until it does.
private final class AwaitedAnswer: Sendable {
    private let answer = Mutex<Result<Found, ClientError>>(
        .failure(ClientError(.internalError, "nothing was answered"))
    )
    private let isThere = DispatchSemaphore(value: 0)

    func put(_ found: Result<Found, ClientError>) {
        answer.withLock { $0 = found }
        isThere.signal()
    }

    func wait() -> Result<Found, ClientError> {
        isThere.wait()
        return answer.withLock { $0 }
    }
}
