// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `config#cc1a241e`, a `Config`.
    package struct Config: TLConstructor {
        package var defaultP2pContacts: Bool
        package var preloadFeaturedStickers: Bool
        package var revokePmInbox: Bool
        package var blockedMode: Bool
        package var forceTryIpv6: Bool
        package var date: Int32
        package var expires: Int32
        package var testMode: Bool
        package var thisDC: Int32
        package var dcOptions: [DcOption]
        package var dcTxtDomainName: String
        package var chatSizeMax: Int32
        package var megagroupSizeMax: Int32
        package var forwardedCountMax: Int32
        package var onlineUpdatePeriodMs: Int32
        package var offlineBlurTimeoutMs: Int32
        package var offlineIdleTimeoutMs: Int32
        package var onlineCloudTimeoutMs: Int32
        package var notifyCloudDelayMs: Int32
        package var notifyDefaultDelayMs: Int32
        package var pushChatPeriodMs: Int32
        package var pushChatLimit: Int32
        package var editTimeLimit: Int32
        package var revokeTimeLimit: Int32
        package var revokePmTimeLimit: Int32
        package var ratingEDecay: Int32
        package var stickersRecentLimit: Int32
        package var channelsReadMediaPeriod: Int32
        package var tmpSessions: Int32?
        package var callReceiveTimeoutMs: Int32
        package var callRingTimeoutMs: Int32
        package var callConnectTimeoutMs: Int32
        package var callPacketTimeoutMs: Int32
        package var meURLPrefix: String
        package var autoupdateURLPrefix: String?
        package var gifSearchUsername: String?
        package var venueSearchUsername: String?
        package var imgSearchUsername: String?
        package var staticMapsProvider: String?
        package var captionLengthMax: Int32
        package var messageLengthMax: Int32
        package var webfileDCID: Int32
        package var suggestedLangCode: String?
        package var langPackVersion: Int32?
        package var baseLangPackVersion: Int32?
        package var reactionsDefault: Reaction?
        package var autologinToken: String?

        package static var id: UInt32 { 0xcc1a241e }

        package init(
            defaultP2pContacts: Bool = false,
            preloadFeaturedStickers: Bool = false,
            revokePmInbox: Bool = false,
            blockedMode: Bool = false,
            forceTryIpv6: Bool = false,
            date: Int32,
            expires: Int32,
            testMode: Bool,
            thisDC: Int32,
            dcOptions: [DcOption],
            dcTxtDomainName: String,
            chatSizeMax: Int32,
            megagroupSizeMax: Int32,
            forwardedCountMax: Int32,
            onlineUpdatePeriodMs: Int32,
            offlineBlurTimeoutMs: Int32,
            offlineIdleTimeoutMs: Int32,
            onlineCloudTimeoutMs: Int32,
            notifyCloudDelayMs: Int32,
            notifyDefaultDelayMs: Int32,
            pushChatPeriodMs: Int32,
            pushChatLimit: Int32,
            editTimeLimit: Int32,
            revokeTimeLimit: Int32,
            revokePmTimeLimit: Int32,
            ratingEDecay: Int32,
            stickersRecentLimit: Int32,
            channelsReadMediaPeriod: Int32,
            tmpSessions: Int32? = nil,
            callReceiveTimeoutMs: Int32,
            callRingTimeoutMs: Int32,
            callConnectTimeoutMs: Int32,
            callPacketTimeoutMs: Int32,
            meURLPrefix: String,
            autoupdateURLPrefix: String? = nil,
            gifSearchUsername: String? = nil,
            venueSearchUsername: String? = nil,
            imgSearchUsername: String? = nil,
            staticMapsProvider: String? = nil,
            captionLengthMax: Int32,
            messageLengthMax: Int32,
            webfileDCID: Int32,
            suggestedLangCode: String? = nil,
            langPackVersion: Int32? = nil,
            baseLangPackVersion: Int32? = nil,
            reactionsDefault: Reaction? = nil,
            autologinToken: String? = nil
        ) {
            self.defaultP2pContacts = defaultP2pContacts
            self.preloadFeaturedStickers = preloadFeaturedStickers
            self.revokePmInbox = revokePmInbox
            self.blockedMode = blockedMode
            self.forceTryIpv6 = forceTryIpv6
            self.date = date
            self.expires = expires
            self.testMode = testMode
            self.thisDC = thisDC
            self.dcOptions = dcOptions
            self.dcTxtDomainName = dcTxtDomainName
            self.chatSizeMax = chatSizeMax
            self.megagroupSizeMax = megagroupSizeMax
            self.forwardedCountMax = forwardedCountMax
            self.onlineUpdatePeriodMs = onlineUpdatePeriodMs
            self.offlineBlurTimeoutMs = offlineBlurTimeoutMs
            self.offlineIdleTimeoutMs = offlineIdleTimeoutMs
            self.onlineCloudTimeoutMs = onlineCloudTimeoutMs
            self.notifyCloudDelayMs = notifyCloudDelayMs
            self.notifyDefaultDelayMs = notifyDefaultDelayMs
            self.pushChatPeriodMs = pushChatPeriodMs
            self.pushChatLimit = pushChatLimit
            self.editTimeLimit = editTimeLimit
            self.revokeTimeLimit = revokeTimeLimit
            self.revokePmTimeLimit = revokePmTimeLimit
            self.ratingEDecay = ratingEDecay
            self.stickersRecentLimit = stickersRecentLimit
            self.channelsReadMediaPeriod = channelsReadMediaPeriod
            self.tmpSessions = tmpSessions
            self.callReceiveTimeoutMs = callReceiveTimeoutMs
            self.callRingTimeoutMs = callRingTimeoutMs
            self.callConnectTimeoutMs = callConnectTimeoutMs
            self.callPacketTimeoutMs = callPacketTimeoutMs
            self.meURLPrefix = meURLPrefix
            self.autoupdateURLPrefix = autoupdateURLPrefix
            self.gifSearchUsername = gifSearchUsername
            self.venueSearchUsername = venueSearchUsername
            self.imgSearchUsername = imgSearchUsername
            self.staticMapsProvider = staticMapsProvider
            self.captionLengthMax = captionLengthMax
            self.messageLengthMax = messageLengthMax
            self.webfileDCID = webfileDCID
            self.suggestedLangCode = suggestedLangCode
            self.langPackVersion = langPackVersion
            self.baseLangPackVersion = baseLangPackVersion
            self.reactionsDefault = reactionsDefault
            self.autologinToken = autologinToken
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            defaultP2pContacts = flags & 0x8 != 0
            preloadFeaturedStickers = flags & 0x10 != 0
            revokePmInbox = flags & 0x40 != 0
            blockedMode = flags & 0x100 != 0
            forceTryIpv6 = flags & 0x4000 != 0
            date = try Int32(reading: &reader)
            expires = try Int32(reading: &reader)
            testMode = try Bool(reading: &reader)
            thisDC = try Int32(reading: &reader)
            dcOptions = try [DcOption](reading: &reader)
            dcTxtDomainName = try String(reading: &reader)
            chatSizeMax = try Int32(reading: &reader)
            megagroupSizeMax = try Int32(reading: &reader)
            forwardedCountMax = try Int32(reading: &reader)
            onlineUpdatePeriodMs = try Int32(reading: &reader)
            offlineBlurTimeoutMs = try Int32(reading: &reader)
            offlineIdleTimeoutMs = try Int32(reading: &reader)
            onlineCloudTimeoutMs = try Int32(reading: &reader)
            notifyCloudDelayMs = try Int32(reading: &reader)
            notifyDefaultDelayMs = try Int32(reading: &reader)
            pushChatPeriodMs = try Int32(reading: &reader)
            pushChatLimit = try Int32(reading: &reader)
            editTimeLimit = try Int32(reading: &reader)
            revokeTimeLimit = try Int32(reading: &reader)
            revokePmTimeLimit = try Int32(reading: &reader)
            ratingEDecay = try Int32(reading: &reader)
            stickersRecentLimit = try Int32(reading: &reader)
            channelsReadMediaPeriod = try Int32(reading: &reader)
            tmpSessions = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            callReceiveTimeoutMs = try Int32(reading: &reader)
            callRingTimeoutMs = try Int32(reading: &reader)
            callConnectTimeoutMs = try Int32(reading: &reader)
            callPacketTimeoutMs = try Int32(reading: &reader)
            meURLPrefix = try String(reading: &reader)
            autoupdateURLPrefix = flags & 0x80 != 0 ? try String(reading: &reader) : nil
            gifSearchUsername = flags & 0x200 != 0 ? try String(reading: &reader) : nil
            venueSearchUsername = flags & 0x400 != 0 ? try String(reading: &reader) : nil
            imgSearchUsername = flags & 0x800 != 0 ? try String(reading: &reader) : nil
            staticMapsProvider = flags & 0x1000 != 0 ? try String(reading: &reader) : nil
            captionLengthMax = try Int32(reading: &reader)
            messageLengthMax = try Int32(reading: &reader)
            webfileDCID = try Int32(reading: &reader)
            suggestedLangCode = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            langPackVersion = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            baseLangPackVersion = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            reactionsDefault = flags & 0x8000 != 0 ? try Reaction(reading: &reader) : nil
            autologinToken = flags & 0x10000 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if defaultP2pContacts { flags |= 0x8 }
            if preloadFeaturedStickers { flags |= 0x10 }
            if revokePmInbox { flags |= 0x40 }
            if blockedMode { flags |= 0x100 }
            if forceTryIpv6 { flags |= 0x4000 }
            if tmpSessions != nil { flags |= 0x1 }
            if autoupdateURLPrefix != nil { flags |= 0x80 }
            if gifSearchUsername != nil { flags |= 0x200 }
            if venueSearchUsername != nil { flags |= 0x400 }
            if imgSearchUsername != nil { flags |= 0x800 }
            if staticMapsProvider != nil { flags |= 0x1000 }
            if suggestedLangCode != nil, langPackVersion != nil, baseLangPackVersion != nil { flags |= 0x4 }
            if reactionsDefault != nil { flags |= 0x8000 }
            if autologinToken != nil { flags |= 0x10000 }
            flags.write(to: &writer)
            date.write(to: &writer)
            expires.write(to: &writer)
            testMode.write(to: &writer)
            thisDC.write(to: &writer)
            dcOptions.write(to: &writer)
            dcTxtDomainName.write(to: &writer)
            chatSizeMax.write(to: &writer)
            megagroupSizeMax.write(to: &writer)
            forwardedCountMax.write(to: &writer)
            onlineUpdatePeriodMs.write(to: &writer)
            offlineBlurTimeoutMs.write(to: &writer)
            offlineIdleTimeoutMs.write(to: &writer)
            onlineCloudTimeoutMs.write(to: &writer)
            notifyCloudDelayMs.write(to: &writer)
            notifyDefaultDelayMs.write(to: &writer)
            pushChatPeriodMs.write(to: &writer)
            pushChatLimit.write(to: &writer)
            editTimeLimit.write(to: &writer)
            revokeTimeLimit.write(to: &writer)
            revokePmTimeLimit.write(to: &writer)
            ratingEDecay.write(to: &writer)
            stickersRecentLimit.write(to: &writer)
            channelsReadMediaPeriod.write(to: &writer)
            tmpSessions?.write(to: &writer)
            callReceiveTimeoutMs.write(to: &writer)
            callRingTimeoutMs.write(to: &writer)
            callConnectTimeoutMs.write(to: &writer)
            callPacketTimeoutMs.write(to: &writer)
            meURLPrefix.write(to: &writer)
            autoupdateURLPrefix?.write(to: &writer)
            gifSearchUsername?.write(to: &writer)
            venueSearchUsername?.write(to: &writer)
            imgSearchUsername?.write(to: &writer)
            staticMapsProvider?.write(to: &writer)
            captionLengthMax.write(to: &writer)
            messageLengthMax.write(to: &writer)
            webfileDCID.write(to: &writer)
            if flags & 0x4 != 0 { suggestedLangCode?.write(to: &writer) }
            if flags & 0x4 != 0 { langPackVersion?.write(to: &writer) }
            if flags & 0x4 != 0 { baseLangPackVersion?.write(to: &writer) }
            reactionsDefault?.write(to: &writer)
            autologinToken?.write(to: &writer)
        }
    }
}
