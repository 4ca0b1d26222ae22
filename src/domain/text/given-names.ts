/**
 * Given names common among people who work for, or come to, a German county: German, Ukrainian, Russian, Arabic,
 * Persian, Turkish, in Latin letters. Used only to notice a personal name in place of a role; they refer to nobody.
 */
const lines = [
  "Abbas Abdullah Achim Adam Adrian Ahmad Ahmed Aischa Aisha Akram Alaa Albert Alena Alex Alexander Alexandra",
  "Alexei Alexej Alfred Ali Alina Alla Amal Amina Amir Amira Anastasia Anastasiia Anatolij Andrea Andreas Andrej",
  "Andrii Andriy Angela Angelika Anja Anke Ann Anna Anne Annette Antje Anton Antonia Arman Armin Artem Artur Astrid",
  "Ayse Barbara Bashir Beate Behrooz Benjamin Bernd Bernhard Bettina Birgit Bodo Bogdan Bohdan Boris Brigitte",
  "Burkhard Bärbel Carina Carla Carmen Carola Carolin Caroline Carsten Cemal Charlotte Christa Christian Christiane",
  "Christina Christine Christoph Christopher Claudia Claus Clemens Constanze Cornelia Dana Daniel Daniela Danylo",
  "Dariusz David Denis Detlef Diana Dieter Dietmar Dina Dirk Dmitri Dmitrij Dmytro Dominik Doris Edith Eduard",
  "Ekaterina Elena Elif Elisabeth Elke Ella Elvira Emine Emma Enrico Eric Erich Erik Erika Ernst Esther Eva Evelyn",
  "Fadi Falk Farhad Farid Fatemeh Fatima Fatma Felix Ferdinand Florian Frank Franz Franziska Frieda Friedrich Fritz",
  "Gabi Gabriele Galina Georg Gerald Gerd Gerhard Gert Gisela Gudrun Günter Günther Habib Hadi Halina Halyna Hamid",
  "Hanna Hannah Hannelore Hannes Hans Harald Hartmut Hasan Hassan Heidi Heike Heiko Heinrich Heinz Helena Helga",
  "Helge Helmut Henriette Henrik Herbert Hermann Hicham Holger Horst Hubert Hussein Ibrahim Igor Ihor Ilka Ilona",
  "Ilse Ines Inga Inge Ingeborg Ingo Ingrid Inna Irene Irina Iris Iryna Ivan Iwan Jakob Jamal Jan Jana Janet Janine",
  "Jannis Jaqueline Jaroslaw Jasmin Jennifer Jens Jessica Joachim Jochen Johann Johanna Johannes John Jonas Josef",
  "Judith Julia Julian Juliane Julija Juri Jutta Jörg Jürgen Kai Kamal Karim Karin Karina Karl Karla Karolina",
  "Karsten Kateryna Katharina Kathrin Katja Katrin Kerstin Khaled Khalid Kirsten Klaus Konrad Kristin Kristina Kurt",
  "Lana Lara Larissa Lars Larysa Laura Lea Leila Lena Leon Leonid Lidia Liliya Lina Linda Lisa Ljudmila Lothar",
  "Louisa Luca Ludmila Ludwig Luisa Lukas Lutz Lydia Lyudmyla Magda Magdalena Mahmoud Maik Maja Malika Manfred",
  "Manja Manuel Manuela Marcel Marco Marcus Margarete Margit Margot Maria Mariam Marianne Marie Mariia Marija",
  "Marina Mario Marion Marius Markus Marlene Martha Martin Martina Maryam Mathias Matthias Max Maxim Mechthild",
  "Mehmet Melanie Michael Michaela Mike Milena Mirko Mohamad Mohamed Mohammad Mohammed Mona Monika Moritz Muhammad",
  "Murat Mustafa Mykhailo Mykola Nadia Nadine Nadiya Nadja Narges Nasrin Natalia Natalija Nataliya Natalja Nicole",
  "Niels Nikolai Nikolaj Nils Nina Nino Nora Norbert Oksana Olaf Oleg Oleh Oleksandr Oleksandra Oleksii Olena Olga",
  "Olha Oliver Omar Ornella Oskar Osman Otto Parisa Pascal Patricia Patrick Paul Paula Pauline Pavlo Peggy Peter",
  "Petra Petro Philipp Pia Rainer Ralf Ralph Ramona Raphael Rashid Rebecca Regina Reiner Reinhard Reinhold Renate",
  "Rene René Reza Ricarda Richard Rita Robert Roland Rolf Roman Romy Ronald Ronny Rosemarie Rudolf Ruslan Ruth",
  "Rüdiger Sabine Sabrina Said Salim Samir Samira Sandra Sara Sarah Sascha Sebastian Sergej Sergii Serhii Sigrid",
  "Silke Silvia Silvio Simon Simone Sina Sofia Sofiia Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stephan",
  "Stephanie Susan Susann Susanne Sven Svetlana Svitlana Swetlana Sylvia Tamara Tanja Taras Tarek Tatiana Tatjana",
  "Tetiana Theresa Thomas Thorsten Tilo Tim Timo Tobias Tom Torsten Udo Ulf Ulrich Ulrike Ursula Urte Ute Uwe",
  "Valentina Valeria Vera Veronika Viktor Viktoria Viktoriia Vincent Vitali Vitalii Volker Volodymyr Waldemar",
  "Walter Waltraud Wassim Werner Wiebke Wilhelm Wladimir Wolfgang Yana Yannick Yaroslav Yasmin Youssef Yulia Yuliia",
  "Yuri Yurii Yusuf Zahra Zainab Zoe",
];

/** See {@link lines}; in lower case. */
export const givenNames: ReadonlySet<string> = new Set(lines.join(" ").toLowerCase().split(" "));
