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

    /// `keyboardButton#2f67a72f`, a `KeyboardButton`.
    package struct KeyboardButton: TLConstructor {
        package var style: KeyboardButtonStyle?
        package var text: String
        package var type: ButtonType

        package static var id: UInt32 { 0x2f67a72f }

        package init(style: KeyboardButtonStyle? = nil, text: String, type: ButtonType) {
            self.style = style
            self.text = text
            self.type = type
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            style = flags & 0x400 != 0 ? try KeyboardButtonStyle(reading: &reader) : nil
            text = try String(reading: &reader)
            type = try ButtonType(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if style != nil { flags |= 0x400 }
            flags.write(to: &writer)
            style?.write(to: &writer)
            text.write(to: &writer)
            type.write(to: &writer)
        }
    }

    /// `keyboardButtonRow#77608b83`, a `KeyboardButtonRow`.
    package struct KeyboardButtonRow: TLConstructor {
        package var buttons: [KeyboardButton]

        package static var id: UInt32 { 0x77608b83 }

        package init(buttons: [KeyboardButton]) {
            self.buttons = buttons
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            buttons = try [KeyboardButton](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            buttons.write(to: &writer)
        }
    }

    /// `keyboardButtonStyle#4fdd3430`, a `KeyboardButtonStyle`.
    package struct KeyboardButtonStyle: TLConstructor {
        package var bgPrimary: Bool
        package var bgDanger: Bool
        package var bgSuccess: Bool
        package var icon: Int64?

        package static var id: UInt32 { 0x4fdd3430 }

        package init(
            bgPrimary: Bool = false,
            bgDanger: Bool = false,
            bgSuccess: Bool = false,
            icon: Int64? = nil
        ) {
            self.bgPrimary = bgPrimary
            self.bgDanger = bgDanger
            self.bgSuccess = bgSuccess
            self.icon = icon
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            bgPrimary = flags & 0x1 != 0
            bgDanger = flags & 0x2 != 0
            bgSuccess = flags & 0x4 != 0
            icon = flags & 0x8 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if bgPrimary { flags |= 0x1 }
            if bgDanger { flags |= 0x2 }
            if bgSuccess { flags |= 0x4 }
            if icon != nil { flags |= 0x8 }
            flags.write(to: &writer)
            icon?.write(to: &writer)
        }
    }

    /// `keyboardInlineButton#11c1a322`, a `KeyboardInlineButton`.
    package struct KeyboardInlineButton: TLConstructor {
        package var style: KeyboardButtonStyle?
        package var text: String
        package var type: InlineButtonType

        package static var id: UInt32 { 0x11c1a322 }

        package init(style: KeyboardButtonStyle? = nil, text: String, type: InlineButtonType) {
            self.style = style
            self.text = text
            self.type = type
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            style = flags & 0x400 != 0 ? try KeyboardButtonStyle(reading: &reader) : nil
            text = try String(reading: &reader)
            type = try InlineButtonType(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if style != nil { flags |= 0x400 }
            flags.write(to: &writer)
            style?.write(to: &writer)
            text.write(to: &writer)
            type.write(to: &writer)
        }
    }

    /// `keyboardInlineButtonRow#19420af6`, a `KeyboardInlineButtonRow`.
    package struct KeyboardInlineButtonRow: TLConstructor {
        package var buttons: [KeyboardInlineButton]

        package static var id: UInt32 { 0x19420af6 }

        package init(buttons: [KeyboardInlineButton]) {
            self.buttons = buttons
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            buttons = try [KeyboardInlineButton](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            buttons.write(to: &writer)
        }
    }
}
