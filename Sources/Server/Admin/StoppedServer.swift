internal import Foundation
internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import PlatformStore
internal import Tenants

/// The data folder of a server that does not run, held by this command as long as it lives.
struct StoppedServer {
    let office: TenantOffice
    private let folder: DataFolder
    private let folders: TenantFolders
    private let registry: Registry
    private let clock = SystemClock()

    init(path: String, masterKey: String?) throws {
        let folder = try DataFolder(path: path)
        self.folder = folder
        folders = TenantFolders(dataFolder: folder.path)
        registry = try folder.registry(masterKey: masterKey)
        office = TenantOffice(registry: registry, now: { [clock] in clock.now })
    }

    /// Walks all of a tenant's data.
    func check(_ appKey: String) throws -> JSONObject {
        let tenant = try office.find(appKey)
        let report = TenantCheck.run(on: try folder.openTenant(at: folders.path(of: tenant.number)).snapshot())
        try note("tenant.check", tenant, report.isSound ? "sound" : "\(report.problemCount) problems")
        return report.shown
    }

    /// Copies a tenant into a new folder.
    func backUp(_ appKey: String, to path: String) throws -> JSONObject {
        let tenant = try office.find(appKey)
        let backup = TenantBackup(path: Self.absolute(path), of: tenant, time: clock.now)
        let store = try folder.openTenant(at: folders.path(of: tenant.number))
        try backup.make {
            try store.checkpoint(to: $0.storePath)
            try objects.copyAll(of: tenant.number, to: $0.objectsPath)
        }
        try note("tenant.backUp", tenant, backup.path)
        return [
            "appKey": .string(appKey), "path": .string(backup.path), "time": .integer(backup.time.rawValue),
        ]
    }

    /// Puts a backup in the place of a tenant's data.
    func restore(_ appKey: String, from path: String) throws -> JSONObject {
        let tenant = try office.find(appKey)
        let backup = try TenantBackup(at: Self.absolute(path))
        try backup.requireOf(tenant)
        try objects.takeAll(of: tenant.number, from: backup.objectsPath)
        try folders.restore(tenant.number, from: backup) { _ = try folder.openTenant(at: $0) }
        try note("tenant.restore", tenant, backup.path)
        return ["appKey": .string(appKey), "path": .string(backup.path)]
    }

    /// Files that are kept in a bucket are none of a command's that knows the folder alone.
    private var objects: ObjectFolder {
        ObjectFolder(path: folder.objectsPath, threads: ObjectThreads(CallersThread()))
    }

    private func note(_ action: String, _ tenant: Tenant, _ detail: String) throws {
        try office.note(action, on: tenant, detail: detail, by: .commandLine)
    }

    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}

/// Does everything at once: a command has nobody who waits.
private struct CallersThread: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) { job() }
}
