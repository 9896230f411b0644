/// The types and functions of the schema: one struct per constructor, one enum per type with several of them.
///
/// Almost all of it is generated from `Schema/`. Where a constructor has the name of its own type, its struct is called
/// `…Fields`: `TL.Message` is the enum, `TL.MessageFields` what a `message` holds. A constructor without fields is just
/// a case. Fields of types that the schema leaves out are written absent, and refused when read.
package enum TL {}

/// What can be sent.
package protocol TLWritable: Sendable {
    /// Writes the value; what is boxed with its id.
    func write(to writer: inout TLWriter)
}

/// Anything that stands in a TL object: a bare primitive, a vector, a boxed object.
package protocol TLValue: TLWritable {
    /// Reads the value; what is boxed with its id.
    init(reading reader: inout TLReader) throws(TLError)
}

/// One constructor of the schema, with its fields.
package protocol TLConstructor: TLValue {
    static var id: UInt32 { get }

    /// Reads what follows the id.
    init(readingFields reader: inout TLReader) throws(TLError)

    /// Writes what follows the id.
    func writeFields(to writer: inout TLWriter)
}

extension TLConstructor {
    package init(reading reader: inout TLReader) throws(TLError) {
        let id = try reader.readID()
        guard id == Self.id else { throw .unknownConstructor(id) }
        try self.init(readingFields: &reader)
    }

    package func write(to writer: inout TLWriter) {
        writer.write(id: Self.id)
        writeFields(to: &writer)
    }
}

/// A call, and what answers it.
package protocol TLFunction: TLConstructor {
    associatedtype Answer: TLValue
}

/// A constructor that ends in a whole object of any type: the reader stands before it after reading the wrapper, and
/// it is written behind the wrapper.
package protocol TLWrapper: TLConstructor {}
