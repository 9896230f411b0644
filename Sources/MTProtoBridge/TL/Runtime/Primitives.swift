package import NIOCore

extension TL {
    static let vectorID: UInt32 = 0x1cb5_c415
    static let gzipPackedID: UInt32 = 0x3072_cfa1
    private static let trueID: UInt32 = 0x9972_75b5
    private static let falseID: UInt32 = 0xbc79_9737

    fileprivate static func readBool(_ reader: inout TLReader) throws(TLError) -> Bool {
        switch try reader.readID() {
        case trueID: true
        case falseID: false
        case let id: throw .unknownConstructor(id)
        }
    }

    fileprivate static func id(of value: Bool) -> UInt32 { value ? trueID : falseID }
}

extension Bool: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        self = try TL.readBool(&reader)
    }

    package func write(to writer: inout TLWriter) {
        writer.write(id: TL.id(of: self))
    }
}

extension Int32: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        self = try reader.readInteger(Int32.self)
    }

    package func write(to writer: inout TLWriter) {
        writer.write(integer: self)
    }
}

extension UInt32: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        self = try reader.readInteger(UInt32.self)
    }

    package func write(to writer: inout TLWriter) {
        writer.write(integer: self)
    }
}

extension Int64: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        self = try reader.readInteger(Int64.self)
    }

    package func write(to writer: inout TLWriter) {
        writer.write(integer: self)
    }
}

extension Double: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        self.init(bitPattern: try reader.readInteger(UInt64.self))
    }

    package func write(to writer: inout TLWriter) {
        writer.write(integer: bitPattern)
    }
}

extension String: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        self = try reader.readString()
    }

    package func write(to writer: inout TLWriter) {
        writer.write(string: self)
    }
}

/// `bytes`; what was read shares the packet's memory.
package typealias TLBytes = ByteBuffer

extension ByteBuffer: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        self = try reader.readBytes()
    }

    package func write(to writer: inout TLWriter) {
        writer.write(bytes: self)
    }
}

/// `Vector`: boxed itself, its items bare or boxed as their type says.
extension Array: TLWritable where Element: TLWritable {
    package func write(to writer: inout TLWriter) {
        writer.writeVectorCount(count)
        for element in self { element.write(to: &writer) }
    }
}

extension Array: TLValue where Element: TLValue {
    package init(reading reader: inout TLReader) throws(TLError) {
        let count = try reader.readVectorCount()
        self.init()
        // What a count promises is paid for as it arrives: an item can take more room here than in the packet.
        reserveCapacity(Swift.min(count, 128))
        for _ in 0..<count { append(try Element(reading: &reader)) }
    }
}
