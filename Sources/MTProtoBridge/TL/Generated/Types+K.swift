// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
