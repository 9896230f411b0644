/// Writes a stored record field by field, in protobuf's wire format.
///
/// A field is a number and a value; readers skip numbers they do not know, so a newer release may
/// add fields and an older one still reads the record. Numbers are never given a second meaning.
/// A value that is zero or empty may be left out: absent reads as the type's zero.
package struct RecordWriter: Sendable {
    /// The record so far.
    package private(set) var bytes: [UInt8]

    package init(reservingBytes capacity: Int = 64) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Writes a number that is never negative.
    package mutating func put(_ field: UInt32, _ value: UInt64) {
        appendTag(field, .varint)
        appendVarint(value)
    }

    /// Writes a number that is never negative.
    package mutating func put(_ field: UInt32, _ value: UInt32) {
        put(field, UInt64(value))
    }

    /// Writes a number that may be negative; small magnitudes are short (zigzag).
    package mutating func putSigned(_ field: UInt32, _ value: Int64) {
        put(field, UInt64(bitPattern: value << 1 ^ value >> 63))
    }

    package mutating func put(_ field: UInt32, _ value: Bool) {
        put(field, UInt64(value ? 1 : 0))
    }

    package mutating func put(_ field: UInt32, _ text: String) {
        let utf8 = text.utf8
        appendTag(field, .lengthPrefixed)
        appendVarint(UInt64(utf8.count))
        bytes.append(contentsOf: utf8)
    }

    package mutating func put(_ field: UInt32, _ value: [UInt8]) {
        appendTag(field, .lengthPrefixed)
        appendVarint(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    /// Writes numbers as one packed field; an empty list writes nothing.
    package mutating func putPacked(_ field: UInt32, _ values: [UInt32]) {
        guard !values.isEmpty else { return }
        putRecord(field) { inner in
            for value in values { inner.appendVarint(UInt64(value)) }
        }
    }

    /// Writes numbers as one packed field; an empty list writes nothing.
    package mutating func putPacked(_ field: UInt32, _ values: [UInt64]) {
        guard !values.isEmpty else { return }
        putRecord(field) { inner in
            for value in values { inner.appendVarint(value) }
        }
    }

    /// Writes a number unless it is zero.
    package mutating func putUnlessZero(_ field: UInt32, _ value: UInt64) {
        if value != 0 { put(field, value) }
    }

    /// Writes a number unless it is zero.
    package mutating func putUnlessZero(_ field: UInt32, _ value: UInt32) {
        if value != 0 { put(field, UInt64(value)) }
    }

    /// Writes text unless it is empty.
    package mutating func putUnlessEmpty(_ field: UInt32, _ text: String) {
        if !text.isEmpty { put(field, text) }
    }

    /// Writes a record inside this one.
    package mutating func putRecord(_ field: UInt32, _ write: (inout RecordWriter) -> Void) {
        var inner = RecordWriter()
        write(&inner)
        put(field, inner.bytes)
    }

    private mutating func appendTag(_ field: UInt32, _ wire: RecordWireType) {
        precondition(field > 0, "field numbers start at 1")
        precondition(field <= recordFieldMax, "a field number past what a tag can carry")
        appendVarint(UInt64(field) << 3 | UInt64(wire.rawValue))
    }

    private mutating func appendVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}

/// The largest field number a tag can carry.
let recordFieldMax: UInt32 = (1 << 29) - 1

/// How a field's value is laid out; the fixed widths are never written, only skipped.
enum RecordWireType: UInt8, Sendable {
    case varint = 0
    case fixed64 = 1
    case lengthPrefixed = 2
    case fixed32 = 5
}
