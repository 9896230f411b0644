// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `availableReaction#c077ec01`, a `AvailableReaction`.
    package struct AvailableReaction: TLConstructor {
        package var inactive: Bool
        package var premium: Bool
        package var reaction: String
        package var title: String
        package var staticIcon: Document
        package var appearAnimation: Document
        package var selectAnimation: Document
        package var activateAnimation: Document
        package var effectAnimation: Document
        package var aroundAnimation: Document?
        package var centerIcon: Document?

        package static var id: UInt32 { 0xc077ec01 }

        package init(
            inactive: Bool = false,
            premium: Bool = false,
            reaction: String,
            title: String,
            staticIcon: Document,
            appearAnimation: Document,
            selectAnimation: Document,
            activateAnimation: Document,
            effectAnimation: Document,
            aroundAnimation: Document? = nil,
            centerIcon: Document? = nil
        ) {
            self.inactive = inactive
            self.premium = premium
            self.reaction = reaction
            self.title = title
            self.staticIcon = staticIcon
            self.appearAnimation = appearAnimation
            self.selectAnimation = selectAnimation
            self.activateAnimation = activateAnimation
            self.effectAnimation = effectAnimation
            self.aroundAnimation = aroundAnimation
            self.centerIcon = centerIcon
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            inactive = flags & 0x1 != 0
            premium = flags & 0x4 != 0
            reaction = try String(reading: &reader)
            title = try String(reading: &reader)
            staticIcon = try Document(reading: &reader)
            appearAnimation = try Document(reading: &reader)
            selectAnimation = try Document(reading: &reader)
            activateAnimation = try Document(reading: &reader)
            effectAnimation = try Document(reading: &reader)
            aroundAnimation = flags & 0x2 != 0 ? try Document(reading: &reader) : nil
            centerIcon = flags & 0x2 != 0 ? try Document(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if inactive { flags |= 0x1 }
            if premium { flags |= 0x4 }
            if aroundAnimation != nil, centerIcon != nil { flags |= 0x2 }
            flags.write(to: &writer)
            reaction.write(to: &writer)
            title.write(to: &writer)
            staticIcon.write(to: &writer)
            appearAnimation.write(to: &writer)
            selectAnimation.write(to: &writer)
            activateAnimation.write(to: &writer)
            effectAnimation.write(to: &writer)
            if flags & 0x2 != 0 { aroundAnimation?.write(to: &writer) }
            if flags & 0x2 != 0 { centerIcon?.write(to: &writer) }
        }
    }
}
