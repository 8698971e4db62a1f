using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>A fact sheet's texts as they are set aside between the moment that they were read and the one that its page is made.</summary>
internal static class SheetCard
{
    public static void Write(FactSheet sheet, CardWriter card)
    {
        card.WriteOptional(sheet.Subtitle, card.Write);
        card.WriteList(sheet.Outcomes, card.Write);
        card.WriteList(sheet.Methods, card.Write);
        card.Write(sheet.Audience);
        card.WriteOptional(sheet.Prerequisites, card.Write);
        card.WriteOptional(sheet.Completion, card.Write);
        card.WriteOptional(
            sheet.Volume,
            volume =>
            {
                card.WriteOptional(volume.Days, card.Write);
                card.WriteOptional(volume.AcademicHours, card.Write);
                card.WriteOptional(volume.Note, card.Write);
            }
        );
        card.WriteList(
            sheet.Modules,
            module =>
            {
                card.Write(module.Title);
                card.WriteOptional(module.Days, card.Write);
                card.WriteOptional(module.AcademicHours, card.Write);
                card.WriteOptional(module.Note, card.Write);
            }
        );
        card.WriteOptional(
            sheet.Schedule,
            schedule =>
            {
                card.WriteOptional(schedule.Note, card.Write);
                card.WriteList(schedule.Sessions, session => SessionCard.Write(session, card));
            }
        );
        card.WriteOptional(
            sheet.Fee,
            fee =>
            {
                card.WriteOptional(fee.Amount, card.Write);
                card.WriteOptional(fee.Condition, card.Write);
                card.WriteOptional(fee.DropoutFee, card.Write);
                card.WriteOptional(fee.Note, card.Write);
            }
        );
        card.WriteList(
            sheet.Organisers,
            organiser =>
            {
                card.WriteOptional(organiser.Role, role => card.Write((byte)role));
                card.Write(organiser.Name);
                card.WriteOptional(organiser.Url, card.Write);
            }
        );
        card.WriteList(
            sheet.Contacts,
            contact =>
            {
                card.WriteOptional(contact.Role, role => card.Write((byte)role));
                card.WriteOptional(contact.Name, card.Write);
                card.WriteOptional(contact.Organisation, card.Write);
                card.WriteList(
                    contact.Phones,
                    phone =>
                    {
                        card.Write(phone.E164);
                        card.Write(phone.Shown);
                    }
                );
                card.WriteOptional(contact.Email, card.Write);
                card.WriteOptional(contact.Url, card.Write);
            }
        );
        card.WriteList(
            sheet.Materials,
            material =>
            {
                card.Write(material.Title);
                card.Write(material.Url);
                card.WriteOptional(material.Format, card.Write);
                card.WriteOptional(material.Size, card.Write);
                card.WriteOptional(material.Language, card.Write);
            }
        );
        card.WriteList(
            sheet.Links,
            link =>
            {
                card.Write(link.Title);
                card.Write(link.Url);
            }
        );
        card.WriteOptional(sheet.Notes, card.Write);
        card.WriteList(sheet.Feedback, feedback => FeedbackCard.Write(feedback, card));
    }

    /// <param name="programme">Whose sheet it is.</param>
    /// <param name="read">Reads a file again, where its text is needed.</param>
    public static FactSheet Read(CardReader card, Programme programme, Func<string, SourceFile?> read)
    {
        var source = programme.Source;
        return new FactSheet(programme)
        {
            Subtitle = card.ReadOptional(card.ReadText),
            Outcomes = card.ReadList(Placed),
            Methods = card.ReadList(Placed),
            Audience = Placed(),
            Prerequisites = card.ReadOptionalValue(Placed),
            Completion = card.ReadOptionalValue(Placed),
            Volume = card.ReadOptional(() => new Volume(Number(), Number(), Text())),
            Modules = card.ReadList(() => new Module(card.ReadText(), Number(), Number(), card.ReadOptionalValue(Placed))),
            Schedule = card.ReadOptional(() =>
                new Schedule(card.ReadOptionalValue(Placed), card.ReadList(() => SessionCard.Read(card, source)))
            ),
            Fee = card.ReadOptional(() => new Fee(Number(), Text(), Number(), Text())),
            Organisers = card.ReadList(() =>
                new Organiser(card.ReadOptionalValue(() => (OrganiserRole)card.ReadByte()), card.ReadText(), Address())
            ),
            Contacts = card.ReadList(() =>
                new Contact(
                    card.ReadOptionalValue(() => (ContactRole)card.ReadByte()),
                    Text(),
                    Text(),
                    card.ReadList(() => new Phone(card.ReadText(), card.ReadText())),
                    Text(),
                    Address()
                )
            ),
            Materials = card.ReadList(() => new Material(card.ReadText(), card.ReadAddress(), Text(), Text(), Text())),
            Links = card.ReadList(() => new Link(card.ReadText(), card.ReadAddress())),
            Notes = card.ReadOptionalValue(Placed),
            Feedback = card.ReadList(() => FeedbackCard.Read(card, read)),
        };

        Sourced<string> Placed() => card.ReadPlaced(source);

        decimal? Number() => card.ReadOptionalValue(card.ReadDecimal);

        string? Text() => card.ReadOptional(card.ReadText);

        Uri? Address() => card.ReadOptional(card.ReadAddress);
    }
}
