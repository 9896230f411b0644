import Foundation
import PlatformCore
import Synchronization
import TestSupport
import Testing

@testable import Tenants

/// Uploads go on with the process after the one that took their first parts.
@Suite struct UploadResumptionTests {
    private let bench: ObjectBench
    private let tenant = ObjectBench.tenant
    private let now = Timestamp(rawValue: 1_700_000_000_000)

    init() throws {
        bench = try ObjectBench()
    }

    @Test(arguments: [1 << 10, 64 << 10, 512 << 10])
    func `parts that were taken before are not sent again`(partBytes: Int) async throws {
        let bytes = patterned(3 * partBytes + 77)
        let key = bench.upload(1)
        var objects = try bench.objects()
        for part in [3, 0, 2, 1] {
            let end = min((part + 1) * partBytes, bytes.count)
            try await objects.save(Array(bytes[part * partBytes..<end]), part: part, of: key, now: now)
            objects = try bench.objects(now: now)
        }
        let object = try await objects.finish(key, partCount: 4, now: now)
        let read = try await objects.read(ObjectKey(tenant, object.name), from: 0, countMax: .max)
        #expect(read == Array(bytes.prefix(TenantObjects.readBytesMax)))
        // The answer was lost with the process.
        objects = try bench.objects(now: now)
        #expect(try await objects.finish(key, partCount: 4, now: now) == object)
        try await objects.sweep(now: now.advanced(byMilliseconds: UploadTable.keptMilliseconds + 1))
        #expect(try bench.uploadFiles().isEmpty)
    }

    @Test func `a part that was being written again is not there`() async throws {
        let key = bench.upload(1)
        try await bench.objects().save([1], part: 0, of: key, now: now)
        let (name, note) = try #require(try folder.found().first)
        #expect(note.parts == [0: 1])
        let file = try #require(FileHandle(forUpdatingAtPath: folder.path + "/" + name.text + ".note"))
        try file.seek(toOffset: UploadNote.offset(of: 0))
        try file.write(contentsOf: Data([0, 0, 0, 0]))
        try file.close()
        #expect(await refusal { try await bench.objects().finish(key, partCount: 1, now: now) } == .partMissing(0))
    }

    @Test(arguments: FailingStore.Fault.allCases)
    func `an object that could not be put, or was without anybody learning of it, is put`(
        fault: FailingStore.Fault
    ) async throws {
        let store = FailingStore(bench.store)
        let key = bench.upload(1)
        var objects = try bench.objects(in: store)
        for part in 0..<2 { try await objects.save(patterned(1 << 10, seed: part), part: part, of: key, now: now) }
        store.fault.withLock { $0 = fault }
        guard case .store = await refusal({ try await objects.finish(key, partCount: 2, now: now) }) else {
            Issue.record("the store failed")
            return
        }
        // In this process or in the next, and a part that comes again changes nothing.
        try await objects.save([9], part: 1, of: key, now: now)
        objects = try bench.objects(in: store)
        store.fault.withLock { $0 = nil }
        let object = try await objects.finish(key, partCount: 2, now: now)
        let bytes = try await objects.read(ObjectKey(tenant, object.name), from: 0, countMax: .max)
        #expect(bytes == patterned(1 << 10) + patterned(1 << 10, seed: 1))
        #expect(try await bench.store.objects(of: tenant, after: nil, limit: 10).count == 1)
        #expect(try bench.uploadFileCount() == 0)
    }

    /// Method: the upload's file and note are put back as they lay when its parts were being moved together.
    @Test(arguments: [(1 << 10, false), (512 << 10, true)])
    func `death while parts are moved together costs what was moved, and leaves nothing`(
        partBytes: Int,
        isKept: Bool
    ) async throws {
        let key = bench.upload(1)
        let objects = try bench.objects()
        for part in 0..<3 { try await objects.save(patterned(partBytes, seed: part), part: part, of: key, now: now) }
        let (name, _) = try #require(try folder.found().first)
        let note = URL(filePath: folder.path + "/" + name.text + ".note")
        var bytes = Array(try Data(contentsOf: note))
        bytes[Int(UploadNote.stageOffset)] = UploadNote.Stage.packing.rawValue
        try Data(bytes).write(to: note)
        let next = try bench.objects()
        if isKept {
            #expect(try await next.finish(key, partCount: 3, now: now).byteCount == Int64(3 * partBytes))
        } else {
            #expect(await refusal { try await next.finish(key, partCount: 3, now: now) } == .partMissing(0))
            #expect(try bench.uploadFiles().isEmpty)
        }
    }

    @Test func `what is older than an hour, and what belongs to no upload, goes at the start`() async throws {
        let objects = try bench.objects()
        try await objects.save([1], part: 0, of: bench.upload(1), now: now)
        let later = now.advanced(byMilliseconds: UploadTable.keptMilliseconds + 1)
        try await objects.save([2], part: 0, of: bench.upload(2), now: later)
        try await objects.save([3], part: 0, of: bench.upload(3), now: later)
        let lost = try #require(try folder.found().first { $0.note.key.fileID == 3 })
        try FileManager.default.removeItem(atPath: folder.path + "/" + lost.name.text)
        for rubbish in ["x", ".note", "\(ObjectName.random().text)", "\(ObjectName.random().text).note"] {
            try Data([1, 2, 3]).write(to: URL(filePath: folder.path + "/" + rubbish))
        }
        let next = try bench.objects(now: later)
        #expect(try bench.uploadFiles().count == 2)
        #expect(try await next.finish(bench.upload(2), partCount: 1, now: later).byteCount == 1)
        for fileID in [1, 3] as [Int64] {
            let error = await refusal { try await next.finish(bench.upload(fileID), partCount: 1, now: later) }
            #expect(error == .partMissing(0))
        }
    }

    @Test func `a clock that was ahead keeps nothing for longer`() async throws {
        let ahead = now.advanced(byMilliseconds: 1_000 * UploadTable.keptMilliseconds)
        try await bench.objects().save([1], part: 0, of: bench.upload(1), now: ahead)
        let next = try bench.objects(now: now)
        try await next.sweep(now: now.advanced(byMilliseconds: UploadTable.keptMilliseconds + 1))
        #expect(try bench.uploadFiles().isEmpty)
    }

    @Test func `limits hold over a start`() async throws {
        let objects = try bench.objects()
        for fileID in 0..<Int64(UploadTable.uploadCountMax) {
            try await objects.save([1], part: 0, of: bench.upload(fileID), now: now)
        }
        let next = try bench.objects()
        #expect(await refusal { try await next.save([1], part: 0, of: bench.upload(99), now: now) } == .tooMuch)
        var table = UploadTable()
        for account in 0..<UploadTable.tenantUploadCountMax {
            let key = bench.upload(1, account: UInt32(account))
            let isTaken = table.resume(.random(), UploadNote(key, at: now), now: now)
            #expect(isTaken)
        }
        let isTaken = table.resume(.random(), UploadNote(bench.upload(1, account: 99_999), at: now), now: now)
        #expect(!isTaken)
        #expect(throws: UploadError.tooMuch) {
            try table.begin(bench.upload(2, account: 99_999), part: 0, byteCount: 1, now: now)
        }
    }

    @Test func `a note reads as it was written, and what is none is none`() throws {
        var note = UploadNote(UploadKey(tenant: tenant, account: .init(rawValue: 7), fileID: -5), at: now)
        note.stage = .packed
        note.byteCount = 1 << 40
        #expect(UploadNote(note.head) == note)
        note.parts = [1: 7]
        #expect(UploadNote(note.head + [0, 0, 0, 0, 7, 0, 0, 0, 9, 0]) == note)
        for count in 0..<UploadNote.headBytes { #expect(UploadNote(Array(note.head.prefix(count))) == nil) }
        var generator = SeededGenerator(seed: 41)
        for _ in 0..<20_000 {
            var bytes = note.head + (0..<Int.random(in: 0...40, using: &generator)).map { _ in 0 }
            for _ in 0..<3 {
                bytes[.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            let parts = UploadNote(bytes)?.parts ?? [:]
            #expect(parts.values.allSatisfy { (1...UploadTable.partBytesMax).contains($0) })
        }
    }

    private var folder: UploadFolder { UploadFolder(path: bench.path + "/uploads") }

    private func refusal<Value>(_ body: () async throws -> Value) async -> UploadError? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? UploadError
        }
    }
}

/// A store that fails in the one way or the other.
final class FailingStore: ObjectStore {
    enum Fault: CaseIterable, Sendable {
        case beforePutting
        case afterPutting
    }

    let fault = Mutex<Fault?>(nil)
    private let store: any ObjectStore

    init(_ store: any ObjectStore) {
        self.store = store
    }

    func put(_ key: ObjectKey, _ file: SpooledFile) async throws(ObjectError) {
        let fault = fault.withLock { $0 }
        if fault != .beforePutting { try await store.put(key, file) }
        if fault != nil { throw ObjectError(.unavailable, "as asked for") }
    }

    func read(_ key: ObjectKey, from offset: Int64, countMax: Int) async throws(ObjectError) -> [UInt8] {
        try await store.read(key, from: offset, countMax: countMax)
    }

    func byteCount(of key: ObjectKey) async throws(ObjectError) -> Int64 { try await store.byteCount(of: key) }

    func remove(_ key: ObjectKey) async throws(ObjectError) { try await store.remove(key) }

    func objects(of tenant: TenantNumber, after: ObjectName?, limit: Int) async throws(ObjectError) -> [StoredObject] {
        try await store.objects(of: tenant, after: after, limit: limit)
    }

    func removeAll(of tenant: TenantNumber) async throws(ObjectError) { try await store.removeAll(of: tenant) }
}
