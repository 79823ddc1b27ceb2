/// Given names that are forms of one another: Joseph, Josef, Iosif.
enum GivenNames {
  /// The number of the class that a skeleton belongs to, if it is that of a known given name.
  static func family(of skeleton: [UInt32]) -> Int? { families[skeleton] }

  /// The members of a class.
  static func members(of family: Int) -> [NameWord] { classes[family] }

  /// Forms of one name on a line; a name alone is only known as a given name, so that it is never
  /// taken for a slip in another one.
  private static let table = """
    Alexander Aleksandr Alexandr Oleksandr Alexandre Aleksander
    Alexandra Aleksandra
    Alexei Alexey Aleksei Aleksey Alexis Oleksii
    Alfred
    Anastas
    Anatoly Anatoli Anatolii
    Andrei Andrey Andrew Andrzej Andriy
    Anna Anne
    Anton Anthony Antonio Antoni
    Arthur Artur Arturo
    Boris
    Charles Karl Carl Carlos Karol
    Daniel Danil Daniil
    Dmitry Dmitri Dmitriy Dmitrii Dimitri Dmytro
    Edward Eduard Edouard
    Elena Yelena Helen Helena
    Emma
    Ernest Ernst Ernesto
    Eugene Evgeny Yevgeny Evgeni Eugen
    Felix Feliks
    Fidel
    Francis Francisco Franz Francois Frantisek
    Frederick Friedrich Fryderyk Frederic Frederik
    Fyodor Fedor Theodore Theodor
    Genrikh Heinrich Henry Henri Henryk
    Georgy Georgi George Georg Georgii Georges Giorgi Jiri
    Gregory Grigory Grigori Grigorii Grigoriy
    Gustav Gustave
    Hans
    Hugo
    Igor Ihor
    Ilya Ilia
    Irina Irene
    Ivan John Johann Johannes Jan Jean Juan Ioann
    James Jakob Jacob Yakov Iakov Jacques
    Joseph Josef Iosif Yosif Jozef Jose Josip Giuseppe
    Julius Yuli Julio Jules
    Konstantin Constantine Constantin
    Lavrentiy Lavrenti Lavrenty Lavrentii
    Lazar
    Leonid Leonidas
    Lev Leon Leo
    Louis Ludwig Luis Luigi Ludvik
    Lucy Lucia
    Lydia Lidia
    Maria Mary Marie Mariya Mariia
    Mark Marc Marcus Markus
    Martin Marti
    Matthew Matvei Matvey Mateusz
    Maxim Maksim Maksym
    Michael Mikhail Michel Miguel Mykhailo Michal
    Moses Moisei Moisey
    Nadezhda Nadia Nadya
    Natalia Natalya Nataliya
    Nicholas Nikolai Nikolay Nikolaus Nicolas Nicolae Mykola Nikolaj Mikolaj
    Nikita
    Nina
    Oleg Oleh
    Olga Olha
    Paul Pavel Pablo Pawel Pavlo Paulo
    Peter Pyotr Petr Piotr Pierre Pedro Petro Pietro
    Philip Filipp Philippe Felipe Filip
    Raul Raoul
    Richard
    Robert Roberto
    Roman
    Rosa Rose Roza
    Salvador Salvatore
    Semyon Semen Simon
    Sergei Sergey Sergej Serge Sergii Serhii
    Sergo
    Sofia Sophia Sofya Sophie
    Stephen Steven Stefan Stepan Etienne Esteban
    Svetlana
    Tatiana Tatyana Tatjana
    Thomas Tomas Tomasz Foma
    Valentin
    Valentina
    Vasily Vasili Vassily Vasiliy Vasyl Basil
    Vera
    Victor Viktor
    Victoria Viktoria Viktoriya
    Vladimir Wladimir Volodymyr Vladimír Wlodzimierz
    Vladislav Wladyslaw Ladislaus
    Vyacheslav Viacheslav Wiaczeslaw
    William Wilhelm Guillermo Guillaume
    Yuri Yury Yuriy Yurii Iurii Juri
    """

  private static let classes: [[NameWord]] = table.split(separator: "\n").map { line in
    Folding.words(of: String(line), joinsAcronyms: false).map { NameWord($0) }
  }

  private static let families: [[UInt32]: Int] = {
    var families: [[UInt32]: Int] = [:]
    for (family, members) in classes.enumerated() {
      for member in members where families[member.skeleton] == nil {
        families[member.skeleton] = family
      }
    }
    return families
  }()
}
