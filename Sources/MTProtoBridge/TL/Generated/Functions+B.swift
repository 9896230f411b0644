// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `bots.canSendMessage#1359f4e6`, answered by `Bool`.
    package struct BotsCanSendMessage: TLFunction {
        package typealias Answer = Bool

        package var bot: InputUser

        package static var id: UInt32 { 0x1359f4e6 }

        package init(bot: InputUser) {
            self.bot = bot
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            bot = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            bot.write(to: &writer)
        }
    }

    /// `bots.getBotCommands#e34c0dd6`, answered by `Vector<BotCommand>`.
    package struct BotsGetBotCommands: TLFunction {
        package typealias Answer = [BotCommand]

        package var scope: BotCommandScope
        package var langCode: String

        package static var id: UInt32 { 0xe34c0dd6 }

        package init(scope: BotCommandScope, langCode: String) {
            self.scope = scope
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            scope = try BotCommandScope(reading: &reader)
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            scope.write(to: &writer)
            langCode.write(to: &writer)
        }
    }

    /// `bots.getBotInfo#dcd914fd`, answered by `bots.BotInfo`.
    package struct BotsGetBotInfo: TLFunction {
        package typealias Answer = BotsBotInfo

        package var bot: InputUser?
        package var langCode: String

        package static var id: UInt32 { 0xdcd914fd }

        package init(bot: InputUser? = nil, langCode: String) {
            self.bot = bot
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            bot = flags & 0x1 != 0 ? try InputUser(reading: &reader) : nil
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if bot != nil { flags |= 0x1 }
            flags.write(to: &writer)
            bot?.write(to: &writer)
            langCode.write(to: &writer)
        }
    }

    /// `bots.getBotMenuButton#9c60eb28`, answered by `BotMenuButton`.
    package struct BotsGetBotMenuButton: TLFunction {
        package typealias Answer = BotMenuButton

        package var userID: InputUser

        package static var id: UInt32 { 0x9c60eb28 }

        package init(userID: InputUser) {
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
        }
    }

    /// `bots.resetBotCommands#3d8de0f9`, answered by `Bool`.
    package struct BotsResetBotCommands: TLFunction {
        package typealias Answer = Bool

        package var scope: BotCommandScope
        package var langCode: String

        package static var id: UInt32 { 0x3d8de0f9 }

        package init(scope: BotCommandScope, langCode: String) {
            self.scope = scope
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            scope = try BotCommandScope(reading: &reader)
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            scope.write(to: &writer)
            langCode.write(to: &writer)
        }
    }

    /// `bots.setBotCommands#0517165a`, answered by `Bool`.
    package struct BotsSetBotCommands: TLFunction {
        package typealias Answer = Bool

        package var scope: BotCommandScope
        package var langCode: String
        package var commands: [BotCommand]

        package static var id: UInt32 { 0x0517165a }

        package init(scope: BotCommandScope, langCode: String, commands: [BotCommand]) {
            self.scope = scope
            self.langCode = langCode
            self.commands = commands
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            scope = try BotCommandScope(reading: &reader)
            langCode = try String(reading: &reader)
            commands = try [BotCommand](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            scope.write(to: &writer)
            langCode.write(to: &writer)
            commands.write(to: &writer)
        }
    }

    /// `bots.setBotInfo#10cf3123`, answered by `Bool`.
    package struct BotsSetBotInfo: TLFunction {
        package typealias Answer = Bool

        package var bot: InputUser?
        package var langCode: String
        package var name: String?
        package var about: String?
        package var description: String?

        package static var id: UInt32 { 0x10cf3123 }

        package init(
            bot: InputUser? = nil,
            langCode: String,
            name: String? = nil,
            about: String? = nil,
            description: String? = nil
        ) {
            self.bot = bot
            self.langCode = langCode
            self.name = name
            self.about = about
            self.description = description
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            bot = flags & 0x4 != 0 ? try InputUser(reading: &reader) : nil
            langCode = try String(reading: &reader)
            name = flags & 0x8 != 0 ? try String(reading: &reader) : nil
            about = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            description = flags & 0x2 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if bot != nil { flags |= 0x4 }
            if name != nil { flags |= 0x8 }
            if about != nil { flags |= 0x1 }
            if description != nil { flags |= 0x2 }
            flags.write(to: &writer)
            bot?.write(to: &writer)
            langCode.write(to: &writer)
            name?.write(to: &writer)
            about?.write(to: &writer)
            description?.write(to: &writer)
        }
    }

    /// `bots.setBotMenuButton#4504d54f`, answered by `Bool`.
    package struct BotsSetBotMenuButton: TLFunction {
        package typealias Answer = Bool

        package var userID: InputUser
        package var button: BotMenuButton

        package static var id: UInt32 { 0x4504d54f }

        package init(userID: InputUser, button: BotMenuButton) {
            self.userID = userID
            self.button = button
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try InputUser(reading: &reader)
            button = try BotMenuButton(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            button.write(to: &writer)
        }
    }
}
