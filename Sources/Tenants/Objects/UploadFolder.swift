internal import Foundation
internal import PlatformCore

/// The files of uploads: each part has a slot of the largest size, so that parts may come in any order.
///
/// Beside each file lies a note of what is in it. A part is noted once it is on disk, so a process that was killed, and a
/// machine that lost its power, lose what nobody was told of and nothing else. Calls block.
struct UploadFolder: Sendable {
    let path: String

    private static let noteEnding = ".note"

    /// Writes a part where it belongs, and notes it; one that is there already is none until it is written again.
    func write(_ bytes: [UInt8], part: Int, of name: ObjectName, _ key: UploadKey, isAgain: Bool, now: Timestamp) throws
    {
        let note = try open(notePath(of: name), beginning: UploadNote(key, at: now).head)
        defer { try? note.close() }
        if isAgain {
            try note.write(UploadNote.bytes(UInt32(0)), at: UploadNote.offset(of: part))
            try note.synchronize()
        }
        let file = try open(path(of: name), beginning: [])
        defer { try? file.close() }
        try file.write(bytes, at: Self.slot(part))
        try file.synchronize()
        try note.write(UploadNote.bytes(now.rawValue), at: UploadNote.touchedOffset)
        try note.write(UploadNote.bytes(UInt32(bytes.count)), at: UploadNote.offset(of: part))
    }

    /// Moves the parts together in place; what lay behind the last is cut off.
    func pack(_ name: ObjectName, _ key: UploadKey, partBytes: Int, byteCount: Int64, now: Timestamp) throws {
        var note = UploadNote(key, at: now)
        note.stage = .packing
        note.byteCount = byteCount
        try write(note, of: name)
        let file = try open(path(of: name), beginning: [])
        defer { try? file.close() }
        let partCount = Int((byteCount + Int64(partBytes) - 1) / Int64(partBytes))
        // Each part moves towards the beginning, over slots whose parts were moved already.
        for part in 1..<max(1, partCount) where partBytes < UploadTable.partBytesMax {
            try file.seek(toOffset: Self.slot(part))
            let left = byteCount - Int64(part) * Int64(partBytes)
            let bytes = try file.read(upToCount: Int(min(Int64(partBytes), left))) ?? Data()
            try file.write(Array(bytes), at: UInt64(part) * UInt64(partBytes))
        }
        try file.truncate(atOffset: UInt64(byteCount))
        try file.synchronize()
        note.stage = .packed
        try write(note, of: name)
    }

    /// Notes that an upload is an object now, and forgets its parts.
    func finish(_ object: UploadedObject, _ key: UploadKey, now: Timestamp) throws {
        var note = UploadNote(key, at: now)
        note.stage = .finished
        note.byteCount = object.byteCount
        try write(note, of: object.name)
        let file = try open(notePath(of: object.name), beginning: note.head)
        defer { try? file.close() }
        try file.truncate(atOffset: UInt64(UploadNote.headBytes))
    }

    /// The file of an upload that is packed; `nil` once it was handed over.
    func file(of object: UploadedObject) -> SpooledFile? {
        guard FileManager.default.fileExists(atPath: path(of: object.name)) else { return nil }
        return SpooledFile(path: path(of: object.name), byteCount: object.byteCount)
    }

    func remove(_ name: ObjectName) throws {
        for path in [path(of: name), notePath(of: name)] where FileManager.default.fileExists(atPath: path) {
            try FileManager.default.removeItem(atPath: path)
        }
    }
}

extension UploadFolder {
    /// What a process before left, the newest first; makes the folder, and removes what cannot be gone on with.
    func found() throws -> [(name: ObjectName, note: UploadNote)] {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let files = try FileManager.default.contentsOfDirectory(atPath: path)
        var found: [(name: ObjectName, note: UploadNote)] = []
        for file in files where file.hasSuffix(Self.noteEnding) {
            guard let name = ObjectName(file.dropLast(Self.noteEnding.count)), let note = try note(of: name) else {
                continue
            }
            found.append((name, note))
        }
        let known = Set(found.flatMap { [$0.name.text, $0.name.text + Self.noteEnding] })
        for file in files where !known.contains(file) { try FileManager.default.removeItem(atPath: path + "/" + file) }
        return found.sorted { $0.note.touchedAt > $1.note.touchedAt }
    }

    /// `nil` for a note whose upload is lost.
    private func note(of name: ObjectName) throws -> UploadNote? {
        let bytes = try Data(contentsOf: URL(filePath: notePath(of: name)))
        guard var note = UploadNote(Array(bytes)) else { return nil }
        let hasFile = FileManager.default.fileExists(atPath: path(of: name))
        switch note.stage {
        case .open: return hasFile ? note : nil
        case .packing:
            // Parts of the largest size lie where they end up; others may have been on their way.
            guard hasFile, note.parts[0] == UploadTable.partBytesMax else { return nil }
            note.stage = .open
            note.byteCount = 0
            return note
        case .packed, .finished: return note
        }
    }

    private func write(_ note: UploadNote, of name: ObjectName) throws {
        let file = try open(notePath(of: name), beginning: note.head)
        defer { try? file.close() }
        try file.write(note.head, at: 0)
        try file.synchronize()
    }

    private func path(of name: ObjectName) -> String { "\(path)/\(name.text)" }
    private func notePath(of name: ObjectName) -> String { path(of: name) + Self.noteEnding }

    private static func slot(_ part: Int) -> UInt64 { UInt64(part) * UInt64(UploadTable.partBytesMax) }

    /// Opens a file of an upload, made where there is none; several of its parts may be the first at once.
    private func open(_ path: String, beginning: [UInt8]) throws -> FileHandle {
        if let file = FileHandle(forUpdatingAtPath: path) { return file }
        do {
            try Data(beginning).write(to: URL(filePath: path), options: .withoutOverwriting)
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            // Another part made it just now.
        }
        guard let file = FileHandle(forUpdatingAtPath: path) else {
            throw ObjectError(.unavailable, "\(path) cannot be opened")
        }
        return file
    }
}

extension FileHandle {
    fileprivate func write(_ bytes: [UInt8], at offset: UInt64) throws {
        try seek(toOffset: offset)
        try write(contentsOf: Data(bytes))
    }
}
