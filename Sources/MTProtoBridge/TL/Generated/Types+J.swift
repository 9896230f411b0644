// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `JSONValue`.
    package enum JSONValue: TLValue {
        case jsonNull
        case jsonBool(JsonBool)
        case jsonNumber(JsonNumber)
        case jsonString(JsonString)
        case jsonArray(JsonArray)
        case jsonObject(JsonObject)

        package init(reading reader: inout TLReader) throws(TLError) {
            try reader.descend()
            switch try reader.readID() {
            case 0x3f6d7b68: self = .jsonNull
            case 0xc7345e6a: self = .jsonBool(try JsonBool(readingFields: &reader))
            case 0x2be0dfa4: self = .jsonNumber(try JsonNumber(readingFields: &reader))
            case 0xb71e767a: self = .jsonString(try JsonString(readingFields: &reader))
            case 0xf7444763: self = .jsonArray(try JsonArray(readingFields: &reader))
            case 0x99c1d49d: self = .jsonObject(try JsonObject(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
            reader.ascend()
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .jsonNull: writer.write(id: 0x3f6d7b68)
            case .jsonBool(let value): value.write(to: &writer)
            case .jsonNumber(let value): value.write(to: &writer)
            case .jsonString(let value): value.write(to: &writer)
            case .jsonArray(let value): value.write(to: &writer)
            case .jsonObject(let value): value.write(to: &writer)
            }
        }
    }

    /// `jsonArray#f7444763`, a `JSONValue`.
    package struct JsonArray: TLConstructor {
        package var value: [JSONValue]

        package static var id: UInt32 { 0xf7444763 }

        package init(value: [JSONValue]) {
            self.value = value
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            value = try [JSONValue](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            value.write(to: &writer)
        }
    }

    /// `jsonBool#c7345e6a`, a `JSONValue`.
    package struct JsonBool: TLConstructor {
        package var value: Bool

        package static var id: UInt32 { 0xc7345e6a }

        package init(value: Bool) {
            self.value = value
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            value = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            value.write(to: &writer)
        }
    }

    /// `jsonNumber#2be0dfa4`, a `JSONValue`.
    package struct JsonNumber: TLConstructor {
        package var value: Double

        package static var id: UInt32 { 0x2be0dfa4 }

        package init(value: Double) {
            self.value = value
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            value = try Double(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            value.write(to: &writer)
        }
    }

    /// `jsonObject#99c1d49d`, a `JSONValue`.
    package struct JsonObject: TLConstructor {
        package var value: [JsonObjectValue]

        package static var id: UInt32 { 0x99c1d49d }

        package init(value: [JsonObjectValue]) {
            self.value = value
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            value = try [JsonObjectValue](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            value.write(to: &writer)
        }
    }

    /// `jsonObjectValue#c0de1bd9`, a `JSONObjectValue`.
    package struct JsonObjectValue: TLConstructor {
        package var key: String
        package var value: JSONValue

        package static var id: UInt32 { 0xc0de1bd9 }

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            key = try String(reading: &reader)
            value = try JSONValue(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            key.write(to: &writer)
            value.write(to: &writer)
        }
    }

    /// `jsonString#b71e767a`, a `JSONValue`.
    package struct JsonString: TLConstructor {
        package var value: String

        package static var id: UInt32 { 0xb71e767a }

        package init(value: String) {
            self.value = value
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            value = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            value.write(to: &writer)
        }
    }
}
