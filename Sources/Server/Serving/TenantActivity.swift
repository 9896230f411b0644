internal import Foundation
internal import PlatformCore
internal import Synchronization
internal import Tenants

/// When a tenant last committed anything; noted by its engine, read on any thread.
final class LastCommit: Sendable {
    private let milliseconds = Atomic<Int64>(0)

    func note(_ time: Timestamp) { milliseconds.store(time.rawValue, ordering: .relaxed) }

    /// `nil` where there was no commit since the process started.
    var time: Timestamp? {
        let milliseconds = milliseconds.load(ordering: .relaxed)
        return milliseconds == 0 ? nil : Timestamp(rawValue: milliseconds)
    }
}

/// Which tenants have done anything lately: the others need not be opened to find that they have not.
final class TenantActivity: Sendable {
    private let folders: TenantFolders
    private let commits = Mutex<[TenantNumber: LastCommit]>([:])

    init(folders: TenantFolders) {
        self.folders = folders
    }

    /// Where a tenant's engine notes its commits; the same one for all that are opened one after another.
    func lastCommit(of tenant: TenantNumber) -> LastCommit {
        commits.withLock { commits in
            if let known = commits[tenant] { return known }
            let new = LastCommit()
            commits[tenant] = new
            return new
        }
    }

    /// A time that no commit of a tenant is later than.
    ///
    /// Of a tenant that committed nothing since the process started its files tell, as commits are written to them.
    func lastActive(_ tenant: TenantNumber) -> Timestamp {
        if let time = commits.withLock({ $0[tenant] })?.time { return time }
        let folder = folders.path(of: tenant)
        // A tenant without a folder never did anything.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let newest = names.compactMap { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
            return attributes?[.modificationDate] as? Date
        }.max()
        return newest.map { Timestamp(rawValue: Int64($0.timeIntervalSince1970 * 1_000) + 1) } ?? .zero
    }
}
