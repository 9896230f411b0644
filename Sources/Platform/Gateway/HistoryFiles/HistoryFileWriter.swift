internal import Foundation
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// One hour's file while it is made: begun with its first message, so that silent hours have none.
///
/// What was written stays on disk under another name until `finish`; in memory is a part of a page.
struct HistoryFileWriter {
    /// Texts are no longer than this; what is more goes into the next of the archive.
    static let textBytesMax = 1 << 30

    private let files: HistoryFiles
    private let tenant: TenantNumber
    private let hour: HistoryHour
    private let line: HistoryLine
    private var made: (file: FileHandle, zip: ZipWriter)?
    private var textCount = 0

    init(_ files: HistoryFiles, _ tenant: TenantNumber, appKey: String, _ hour: HistoryHour) {
        self.files = files
        self.tenant = tenant
        self.hour = hour
        line = HistoryLine(appKey: appKey, clock: hour.clock)
    }

    mutating func append(_ messages: [SaidMessage]) throws {
        if messages.isEmpty { return }
        let (file, begun) = try made ?? begin()
        var zip = begun
        if textCount == 0 || zip.entryBytes >= Self.textBytesMax {
            textCount += 1
            try zip.begin(hour.text + (textCount == 1 ? "" : "-\(textCount)") + ".txt")
        }
        var writer = JSONWriter(reserving: 256 * messages.count)
        for message in messages { line.write(message, into: &writer) }
        try zip.append(ByteBuffer(bytes: writer.bytes))
        made = (file, zip)
    }

    /// Makes the file be found; an hour of silence leaves none.
    mutating func finish() throws {
        guard case (let file, var zip)? = made else { return }
        made = nil
        try zip.finish()
        try files.finish(file, tenant, from: hour.start)
    }

    private func begin() throws -> (FileHandle, ZipWriter) {
        let file = try files.begin(tenant, from: hour.start)
        let zip = ZipWriter(modified: hour.clock.msDOS(of: hour.start)) { bytes in
            try file.write(contentsOf: Data(bytes.readableBytesView))
        }
        return (file, zip)
    }
}
