import Foundation
import PlatformCore
import PlatformStore
import Tenants
import TestSupport
import Testing

@Suite
struct TenantFoldersTests {
    private let scratch: ScratchFolder
    private let folders: TenantFolders
    private let tenant = TenantNumber(rawValue: 7)

    init() throws {
        scratch = try ScratchFolder()
        folders = TenantFolders(dataFolder: scratch.path)
        try folders.prepare()
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.path(to: "tenants")).sorted() }
    }

    /// A tenant's folder with one file in it.
    private func fill(_ path: String, _ text: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path + "/CURRENT"))
    }

    private func text(of tenant: TenantNumber) throws -> String {
        try String(contentsOfFile: folders.path(of: tenant) + "/CURRENT", encoding: .utf8)
    }

    private func backup(_ text: String, name: String = "backup") throws -> TenantBackup {
        let tenant = try Bench().create(appKey: "abcdef")
        let backup = TenantBackup(path: scratch.path(to: name), of: tenant, time: Timestamp(rawValue: 5))
        try backup.make { try fill($0.storePath, text) }
        return backup
    }

    @Test
    func `a removed tenant leaves nothing`() throws {
        try fill(folders.path(of: tenant), "data")
        try folders.remove(tenant)
        #expect(try names == [])
        try folders.remove(tenant)
    }

    @Test
    func `what a crash left of a deletion goes at the next start`() throws {
        try fill(folders.path(of: tenant) + ".removing", "data")
        try fill(folders.path(of: TenantNumber(rawValue: 8)), "deleted, not yet moved")
        try fill(folders.path(of: TenantNumber(rawValue: 9)), "alive")
        try folders.prepare(deleted: [TenantNumber(rawValue: 8)])
        #expect(try names == ["9"])
    }

    @Test
    func `a backup takes the place of what was there`() throws {
        try fill(folders.path(of: tenant), "new")
        try folders.restore(tenant, from: backup("old")) { path in #expect(path == folders.path(of: tenant)) }
        #expect(try text(of: tenant) == "old")
        #expect(try names == ["7"])
        try folders.restore(TenantNumber(rawValue: 8), from: backup("older", name: "other")) { _ in }
        #expect(try text(of: TenantNumber(rawValue: 8)) == "older")
    }

    @Test
    func `a backup that cannot be opened changes nothing`() throws {
        try fill(folders.path(of: tenant), "new")
        let refusal = code {
            try folders.restore(tenant, from: backup("old")) { _ in throw StoreError(.corrupt, "damaged") }
        }
        #expect(refusal == .storage)
        #expect(try text(of: tenant) == "new")
        #expect(try names == ["7"])
    }

    @Test
    func `a restore that was cut short is undone at the next start`() throws {
        try fill(folders.path(of: tenant) + ".replaced", "before")
        try fill(folders.path(of: tenant) + ".incoming", "half")
        try folders.prepare()
        #expect(try text(of: tenant) == "before")
        try fill(folders.path(of: tenant) + ".replaced", "before")
        try fill(folders.path(of: tenant), "not checked yet")
        try folders.prepare()
        #expect(try text(of: tenant) == "before")
        #expect(try names == ["7"])
    }

    @Test
    func `a backup says whose it is`() throws {
        let made = try backup("old")
        let read = try TenantBackup(at: made.path)
        #expect(read == made)
        let bench = try Bench()
        try read.requireOf(bench.create(appKey: "abcdef"))
        #expect(code { try read.requireOf(bench.create(appKey: "another")) } == .invalidSetting)
    }

    @Test
    func `half a backup is none, and a backup is not written over`() throws {
        let tenant = try Bench().create()
        let backup = TenantBackup(path: scratch.path(to: "half"), of: tenant, time: Timestamp(rawValue: 5))
        #expect(code { try backup.make { _ in throw StoreError(.noSpace, "full") } } == .diskFull)
        #expect(FileManager.default.fileExists(atPath: backup.path) == false)
        try backup.make { try fill($0.storePath, "data") }
        #expect(code { try backup.make { _ in } } == .invalidSetting)
        #expect(code { _ = try TenantBackup(at: scratch.path(to: "nowhere")) } == .storage)
        try Data("something else\n".utf8).write(to: URL(filePath: backup.path + "/note"))
        #expect(code { _ = try TenantBackup(at: backup.path) } == .invalidSetting)
    }
}
