/// An ordered map of byte strings that keeps what was written.
///
/// RocksDB and a memory twin conform; one suite of tests holds both to the same behaviour. Calls
/// may block on the disk, so they belong on worker threads, never on an event loop.
package protocol KeyValueStore: AnyObject, Sendable {
    /// The newest value of a key.
    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]?

    /// Applies all of a batch or none of it; with `.synced` it is on disk when this returns.
    func write(_ batch: WriteBatch, durability: Durability) throws(StoreError)

    /// A view of everything written so far, unmoved by later writes.
    func snapshot() -> any StoreSnapshot

    /// Writes a consistent copy that can be opened by itself; `path` must not exist yet.
    func checkpoint(to path: String) throws(StoreError)

    /// Moves what is in memory to where the next open need not replay it; worth it before closing an idle store.
    func flush() throws(StoreError)

    /// About how many bytes of disk the records take.
    var recordBytes: UInt64 { get }
}

/// What a write promises when it returns.
package enum Durability: Sendable {
    /// On disk: it survives the death of the process and of the machine.
    case synced
    /// In the operating system's hands: it survives the death of the process.
    case buffered
}

/// A consistent view of a store; letting go of it frees what it pinned.
package protocol StoreSnapshot: AnyObject, Sendable {
    /// The value of a key in this view.
    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]?

    /// Visits the records of a range in key order until the body says stop.
    ///
    /// The spans are valid only inside the body. `.backward` starts at the upper end and costs up
    /// to five times as much per record; prefer it for finding one last record.
    func scan(
        _ range: KeyRange,
        _ direction: ScanDirection,
        _ body: (_ key: RawSpan, _ value: RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError)
}

/// Which end of a range a scan starts at.
package enum ScanDirection: Sendable {
    case forward
    case backward
}

/// What a scan does after a record.
package enum ScanStep: Sendable {
    case goOn
    case stop
}

/// The keys from `from` up to but not including `to`.
package struct KeyRange: Hashable, Sendable {
    package let from: [UInt8]
    package let to: [UInt8]

    package init(from: [UInt8], to: [UInt8]) {
        precondition(!to.lexicographicallyPrecedes(from), "a key range runs upwards")
        self.from = from
        self.to = to
    }

    /// All keys there are: none starts with the byte 0xFF.
    package static let everything = KeyRange(from: [], to: [0xFF])

    /// All keys that start with these bytes.
    package init(prefix: [UInt8]) {
        var end = prefix
        while let byte = end.popLast() {
            if byte < 0xFF {
                end.append(byte + 1)
                break
            }
        }
        precondition(!end.isEmpty, "a prefix of 0xFF bytes alone has no end")
        self.init(from: prefix, to: end)
    }
}
