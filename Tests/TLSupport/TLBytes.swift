package import MTProtoTL
package import NIOCore

/// What a value becomes on the wire.
package func bytes(of value: any TLWritable, layer: Int32 = TLWriter.canonicalLayer, dc: Int32 = 2) -> ByteBuffer {
    var writer = TLWriter(layer: layer, dc: dc)
    value.write(to: &writer)
    return writer.buffer
}

/// Reads a value that must take all of the bytes.
package func read<Value: TLValue>(_: Value.Type, from bytes: ByteBuffer) throws(TLError) -> Value {
    var reader = TLReader(bytes)
    let value = try Value(reading: &reader)
    try reader.finish()
    return value
}

extension ByteBuffer {
    /// The bytes that hexadecimal digits stand for; blanks are for the reader.
    package init(hex: String) {
        let digits = hex.compactMap(\.hexDigitValue)
        self.init(bytes: stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
    }
}
