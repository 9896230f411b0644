internal import Foundation
internal import PlatformCore
internal import Tenants

/// One page of a bucket's list of keys, as ListObjectsV2 answers it.
struct BucketPage: Equatable, Sendable {
    struct Entry: Equatable, Sendable {
        var key = ""
        var byteCount: Int64 = -1
        var putAt: Timestamp?
    }

    var entries: [Entry] = []
    /// Whether there are more keys behind the last.
    var isTruncated = false

    /// `nil` for what is no such answer.
    init?(_ body: [UInt8]) {
        var reading = Reading()
        let isRead = BucketXML.read(body) { path, text in
            guard path.first == "ListBucketResult" else { return }
            reading.isPage = true
            reading.take(Array(path.dropFirst()), text)
        }
        guard isRead, reading.isPage, reading.isWhole else { return nil }
        entries = reading.entries
        isTruncated = reading.isTruncated
    }

    /// What was read so far.
    private struct Reading {
        var isPage = false
        var isWhole = true
        var isTruncated = false
        var entries: [Entry] = []
        private var entry = Entry()

        mutating func take(_ path: [String], _ text: String) {
            switch path {
            case ["IsTruncated"]: isTruncated = text == "true"
            case ["Contents", "Key"]: entry.key = text
            case ["Contents", "Size"]: entry.byteCount = Int64(text) ?? -1
            case ["Contents", "LastModified"]: entry.putAt = BucketPage.timestamp(text)
            case ["Contents"]:
                isWhole = isWhole && !entry.key.isEmpty && entry.byteCount >= 0 && entry.putAt != nil
                entries.append(entry)
                entry = Entry()
            default: break
            }
        }
    }

    private static func timestamp(_ text: String) -> Timestamp? {
        let date = (try? Date(text, strategy: withFraction)) ?? (try? Date(text, strategy: .iso8601))
        return date.map { Timestamp(rawValue: Int64($0.timeIntervalSince1970 * 1_000)) }
    }

    private static let withFraction = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
